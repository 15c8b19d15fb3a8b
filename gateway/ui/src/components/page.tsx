import { Title2 } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePageStyles } from './page.styles';

export interface PageProps {
  title: string;
  /** One line beside the title, such as a count. */
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** Whether the content scrolls by itself and fills the height. */
  fill?: boolean;
  children: ReactNode;
}

/** The frame of every page: its title (also of the tab), what can be done, its content. */
export function Page({ title, subtitle, actions, fill = false, children }: PageProps) {
  const styles = usePageStyles();
  useEffect(() => {
    document.title = `${title} - PEP`;
  }, [title]);
  return (
    <div className={fill ? styles.fill : styles.page}>
      <header className={styles.header}>
        <Title2 as="h1" className={styles.title}>
          {title}
        </Title2>
        <div className={styles.subtitle} role="status">
          {subtitle}
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </div>
  );
}
