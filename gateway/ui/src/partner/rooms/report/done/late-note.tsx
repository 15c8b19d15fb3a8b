import { Button } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useSession } from '../store/session-context';
import type { Summary } from '../store/summary';
import { focusField } from '../table/table-keys';
import { lateNoteWords } from './late-note-words';
import { useReportBarStyles } from './report-bar.styles';

/** Tells that a confirmation came too late and what is true instead, until it was read. */
export function LateNote({ summary }: { readonly summary: Summary }) {
  const styles = useReportBarStyles();
  const session = useSession();
  const [first] = summary.late;
  if (!first) return null;
  return (
    <div className={styles.late}>
      <span className={styles.lateText}>
        <InfoRegular /> {lateNoteWords(summary)}
      </span>
      <Button size="small" onClick={() => focusField(first.accountId)}>
        Show
      </Button>
      <Button size="small" onClick={() => session.store.forgetLate()}>
        OK
      </Button>
    </div>
  );
}
