import { Subtitle1 } from '@fluentui/react-components';
import type { ImportResult } from '@/api/types';
import { When } from '@/components/when';
import { mailName } from '@/lib/words';
import { useImportsStyles } from './imports.styles';
import { RejectedRows } from './rejected-rows';

/** What an import did, in numbers, and each row that it could not take. */
export function ImportResultView({ result }: { result: ImportResult }) {
  const styles = useImportsStyles();
  const counts: [string, number][] = [
    ['Rows', result.rows],
    ['Added', result.added],
    ['Changed', result.changed],
    ['Re-aligned', result.realigned],
    ['Unchanged', result.unchanged],
    ['Rejected', result.rejected.length],
  ];
  return (
    <section className={styles.section} aria-label={`Result of ${result.fileName}`}>
      <Subtitle1 as="h2" block className={styles.title}>
        {result.fileName}
      </Subtitle1>
      <span className={styles.hint}>
        by {mailName(result.by)}, <When at={result.at} exact />
      </span>
      <dl className={styles.counts}>
        {counts.map(([name, count]) => (
          <div key={name} className={styles.count}>
            <dt className={styles.hint}>{name}</dt>
            <dd className={styles.number}>{count.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <RejectedRows rejected={result.rejected} />
    </section>
  );
}
