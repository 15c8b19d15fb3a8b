import { useEffect, type ReactNode } from 'react';
import { useNoticeStyles } from './notice-page.styles';

export interface NoticePageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A whole page that says one thing. */
export function NoticePage({ title, children }: NoticePageProps) {
  const styles = useNoticeStyles();
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
