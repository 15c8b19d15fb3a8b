import { Badge, Body1Strong } from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { Section } from '../page/section';
import { TaskIcon } from '../tasks/task-icon';
import type { Room } from '../types';
import { taskWords } from '../words';
import { useExpectationsStyles } from './expectations.styles';

/** What a partner is asked to do once it has accepted. */
export function Expectations({ room }: { readonly room: Room }) {
  const styles = useExpectationsStyles();
  return (
    <Section title={`What is asked of ${room.partnerName}`}>
      <p className={styles.lead}>
        When you accept, you see the names and places of the {counted(room.accounts, 'account')}, and find
        here what is still to be done:
      </p>
      <ul className={styles.list}>
        {room.expected.map((kind) => (
          <li key={kind} className={styles.item}>
            <TaskIcon kind={kind} />
            <div className={styles.words}>
              <Body1Strong>
                {taskWords[kind].title}
                {kind === 'PREP_CALL' && (
                  <>
                    {' '}
                    <Badge appearance="outline" color="informative">
                      Optional
                    </Badge>
                  </>
                )}
              </Body1Strong>
              <span className={styles.text}>{taskWords[kind].text}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
