import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { momentInWords, shortDay, shortMoment } from '../../../shell/moments';
import { lateWords } from '../store/late-confirmation';
import { reporter } from '../store/reporter';
import { useSession } from '../store/session-context';
import type { RowView } from '../store/row-view';
import { useRowStateStyles } from './row-state-cell.styles';

/** Tells of one row whether its answers are saved, and whose they are. */
export function RowStateCell({ view }: { readonly view: RowView }) {
  const styles = useRowStateStyles();
  const session = useSession();
  const { row, state } = view;
  switch (state.kind) {
    case 'saving':
      return <span className={styles.quiet}>Saving…</span>;
    case 'waiting':
      return <span className={styles.waiting}>Not sent yet, kept on this device</span>;
    case 'conflict':
      return <span className={styles.failed}>Two answers: choose one</span>;
    case 'failed':
      return (
        <span className={styles.failed}>
          <ErrorCircleRegular /> Not saved: {state.reason.replace(/\.$/, '')}.{' '}
          <button type="button" className={styles.action} onClick={() => session.retry(row.accountId)}>
            Retry<span className={styles.hidden}> saving {row.name}</span>
          </button>
        </span>
      );
    case 'late':
      return (
        <span className={styles.waiting}>
          {lateWords(state.confirmation, row, session.store.contactName)}
        </span>
      );
    case 'saved':
      return (
        <span className={styles.saved}>
          <CheckmarkCircleRegular /> Saved
        </span>
      );
    case 'untouched':
      return row.earlier && !view.answered ? <EarlierAnswer view={view} /> : <Reported view={view} />;
  }
}

function EarlierAnswer({ view: { row } }: { readonly view: RowView }) {
  const styles = useRowStateStyles();
  const session = useSession();
  return (
    <span className={styles.quiet}>
      <span
        title={
          row.reportedAt === null
            ? undefined
            : `${momentInWords(row.reportedAt)}${row.reportedBy === null ? '' : `, ${row.reportedBy}`}`
        }
      >
        Earlier answer{row.reportedAt !== null && ` of ${shortDay(row.reportedAt)}`}
      </span>
      <button type="button" className={styles.action} onClick={() => session.confirm([row.accountId])}>
        Still true<span className={styles.hidden}>: {row.name}</span>
      </button>
    </span>
  );
}

function Reported({ view: { row } }: { readonly view: RowView }) {
  const styles = useRowStateStyles();
  const { contactName } = useSession().store;
  if (!row.answered || row.reportedAt === null) return null;
  return (
    <span className={styles.quiet} title={momentInWords(row.reportedAt)}>
      by {reporter(row, contactName)}, {shortMoment(row.reportedAt)}
    </span>
  );
}
