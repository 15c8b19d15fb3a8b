import { ProgressBar } from '@fluentui/react-components';
import { useReadinessStyles } from './readiness.styles';

/** How much of what is asked for is there, as a number and as a bar. */
export function Readiness({ value, none = 'No tasks yet' }: { value: number | null; none?: string }) {
  const styles = useReadinessStyles();
  if (value === null) return <span className={styles.none}>{none}</span>;
  return (
    <div className={styles.readiness}>
      <span className={styles.number}>{value}%</span>
      <ProgressBar
        className={styles.bar}
        value={value / 100}
        color={value === 100 ? 'success' : 'brand'}
        aria-label={`${value}% ready`}
      />
    </div>
  );
}
