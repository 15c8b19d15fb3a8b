import { useAboutStyles } from './about.styles';

/** Somebody's own words, shown as theirs. */
export function Message({ from, children }: { readonly from: string; readonly children: string }) {
  const styles = useAboutStyles();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.from}>{from} writes:</figcaption>
      <blockquote className={styles.message}>{children}</blockquote>
    </figure>
  );
}
