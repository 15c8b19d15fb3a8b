import { ProgressBar } from '@fluentui/react-components';
import { useRequestsStyles } from './requests.styles';

/** "12 of 40", and the same as a bar. */
export function Progress({ reported, accounts }: { reported: number; accounts: number }) {
  const styles = useRequestsStyles();
  return (
    <div className={styles.progress}>
      <span className={styles.count}>
        {reported} of {accounts}
      </span>
      <ProgressBar
        className={styles.bar}
        value={accounts === 0 ? 0 : reported / accounts}
        color={reported === accounts ? 'success' : 'brand'}
        aria-label={`${reported} of ${accounts} reported`}
      />
    </div>
  );
}
