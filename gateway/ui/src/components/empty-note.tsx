import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEmptyNoteStyles } from './empty-note.styles';

/** Where a list would be: why there is nothing, and what to do next. */
export function EmptyNote({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  const styles = useEmptyNoteStyles();
  return (
    <div className={styles.note}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  );
}
