import { grouped } from '@/lib/words';
import { useReportBarStyles } from './report-bar.styles';

export interface ProgressProps {
  readonly reported: number;
  readonly accounts: number;
}

export function Progress({ reported, accounts }: ProgressProps) {
  const styles = useReportBarStyles();
  const share = accounts === 0 ? 0 : (reported / accounts) * 100;
  return (
    <div className={styles.progress}>
      <span className={styles.count}>
        {grouped(reported)} of {grouped(accounts)} reported
      </span>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
