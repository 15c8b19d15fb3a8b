import { Subtitle2 } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useEditStyles } from './edit.styles';

/** One part of the form with its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useEditStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
