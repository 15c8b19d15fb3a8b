import { ProgressBar } from '@fluentui/react-components';
import { grouped } from '@/lib/words';
import { useProgressStyles } from './progress.styles';

/** "12 of 40", and the same as a bar. */
export function Progress({ reported, accounts }: { reported: number; accounts: number }) {
  const styles = useProgressStyles();
  const words = `${grouped(reported)} of ${grouped(accounts)}`;
  return (
    <div className={styles.progress}>
      <span className={styles.count}>{words}</span>
      <ProgressBar
        className={styles.bar}
        value={accounts === 0 ? 0 : reported / accounts}
        color={reported === accounts ? 'success' : 'brand'}
        aria-label={`${words} reported`}
      />
    </div>
  );
}
