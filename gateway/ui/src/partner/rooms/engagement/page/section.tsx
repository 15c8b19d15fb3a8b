import { Subtitle1 } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSectionStyles } from './section.styles';

export interface SectionProps {
  readonly title: string;
  /** What stands beside the title, such as a count or a button. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ title, beside, children }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle1 as="h2" id={id} className={styles.title}>
          {title}
        </Subtitle1>
        {beside}
      </div>
      {children}
    </section>
  );
}
