import { Section } from '../page/section';
import type { Room } from '../types';
import { Message } from './message';
import { useAboutStyles } from './about.styles';

/** What the organizer says of the engagement. */
export function About({ room }: { readonly room: Room }) {
  const styles = useAboutStyles();
  const { description, message, organiser } = room;
  if (description === null && message === null) return null;
  return (
    <Section title="About">
      {description !== null && <p className={styles.text}>{description}</p>}
      {message !== null && <Message from={organiser}>{message}</Message>}
    </Section>
  );
}
