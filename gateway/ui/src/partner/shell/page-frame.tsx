import { Caption1 } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePageFrameStyles } from './page-frame.styles';

export interface PageFrameProps {
  /** The title of the browser's tab. */
  readonly tab: string;
  /** Whose page it is, such as the partner and the contact. */
  readonly who: string;
  readonly title: string;
  /** What stands beside whose page it is: the way out. */
  readonly action: ReactNode;
  /** More about what is asked, under the title. */
  readonly details?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a partner's page: whose it is, the way out, what is asked, and below it the work. */
export function PageFrame({ tab, who, title, action, details, children }: PageFrameProps) {
  const styles = usePageFrameStyles();
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <div className={styles.person}>
          <Caption1 as="p" className={styles.who}>
            {who}
          </Caption1>
          {action}
        </div>
        <h1 className={styles.title}>{title}</h1>
        {details !== undefined && <div className={styles.details}>{details}</div>}
      </header>
      {children}
    </main>
  );
}
