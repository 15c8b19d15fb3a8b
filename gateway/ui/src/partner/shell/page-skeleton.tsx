import { usePageSkeletonStyles } from './page-skeleton.styles';

const lines = Array.from({ length: 10 }, (_, index) => index);

/** The shape of the page while it is being read. */
export function PageSkeleton({ label }: { readonly label: string }) {
  const styles = usePageSkeletonStyles();
  return (
    <main className={styles.page} aria-busy="true">
      <p className={styles.hidden} role="status">
        {label}
      </p>
      <div className={styles.title} />
      <div className={styles.message} />
      {lines.map((line) => (
        <div key={line} className={styles.line} />
      ))}
    </main>
  );
}
