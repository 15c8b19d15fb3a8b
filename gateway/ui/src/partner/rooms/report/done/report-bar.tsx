import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Announcer } from '../../../saving/announcer';
import { SaveState } from '../../../saving/save-state';
import { saveWords } from '../../../saving/save-words';
import { useSession, useSummary } from '../store/session-context';
import { focusField } from '../table/table-keys';
import { DoneButton } from './done-button';
import { LateNote } from './late-note';
import { lateNoteWords } from './late-note-words';
import { Progress } from './progress';
import { useReportBarStyles } from './report-bar.styles';
import type { ReportRequest } from '../types';

export interface ReportBarProps {
  readonly report: ReportRequest;
  readonly done: () => void;
}

/** Always in sight: how far the report is, whether all is saved, undo, and Done. */
export function ReportBar({ report, done }: ReportBarProps) {
  const styles = useReportBarStyles();
  const session = useSession();
  const summary = useSummary();
  return (
    <footer className={styles.bar} aria-label="Progress">
      <LateNote summary={summary} />
      <Progress reported={summary.reported} accounts={summary.accounts} />
      <SaveState state={summary} item="account" tryNow={() => session.tryNow()} show={focusField} />
      <Announcer words={lateNoteWords(summary) ?? saveWords(summary, 'account')} />
      <div className={styles.actions}>
        <Button
          icon={<ArrowUndoRegular />}
          appearance="subtle"
          disabled={summary.undoLabel === undefined}
          title={summary.undoLabel === undefined ? undefined : `Undo ${summary.undoLabel}`}
          onClick={() => session.undo()}
        >
          Undo
        </Button>
        <DoneButton report={report} summary={summary} done={done} />
      </div>
    </footer>
  );
}
