import { StatusMark } from '@/components/status/status-mark';
import { statuses, statusWords } from '@/components/status/status-words';
import { useLegendStyles } from './legend.styles';

/** What the tags mean; always in sight. */
export function Legend() {
  const styles = useLegendStyles();
  return (
    <ul className={styles.legend} aria-label="Legend">
      {statuses.map((status) => (
        <li key={status} className={styles.entry}>
          <StatusMark status={status} /> {statusWords[status]}
        </li>
      ))}
      <li className={styles.entry}>
        <StatusMark status={null} /> No status
      </li>
      <li className={styles.entry}>
        <span className={styles.outdated} aria-hidden="true" /> Outdated report
      </li>
    </ul>
  );
}
