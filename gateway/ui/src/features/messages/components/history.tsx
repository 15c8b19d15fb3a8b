import type { MessageDetail } from '@/api/types';
import { When } from '@/components/when';
import { outcomeWords } from './message-words';
import { useMessagesStyles } from './messages.styles';

/** Each attempt with its outcome, and how long the other side asked to wait. */
export function History({ history }: Pick<MessageDetail, 'history'>) {
  const styles = useMessagesStyles();
  if (history.length === 0) return <p className={styles.hint}>There have been no attempts yet.</p>;
  return (
    <ol className={styles.history}>
      {history.map(({ at, outcome, detail, retryAfterSeconds }, index) => (
        <li key={`${at} ${index}`}>
          <span className={styles.strong}>{outcomeWords(outcome)}</span>
          {detail !== null && `: ${detail}`}
          {retryAfterSeconds !== null && `, asked to wait ${retryAfterSeconds} seconds`}
          <div className={styles.hint}>
            <When at={at} exact />
          </div>
        </li>
      ))}
    </ol>
  );
}
