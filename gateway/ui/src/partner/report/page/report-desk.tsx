import { useEffect, useState } from 'react';
import { ReportBar } from '../done/report-bar';
import { Thanks } from '../done/thanks';
import { SessionContext } from '../store/session-context';
import { AccountTable } from '../table/account-table';
import { TableToolbar } from '../table/table-toolbar';
import { useTableFilter } from '../table/use-table-filter';
import { PasteDialog } from '../paste/paste-dialog';
import { usePaste } from '../paste/use-paste';
import type { AccountRow, ReportRequest } from '../types';
import { useReportDeskStyles } from './report-desk.styles';
import { ReportIntro } from './report-intro';
import { useReportSession } from './use-report-session';

export interface ReportDeskProps {
  readonly report: ReportRequest;
  readonly rows: readonly AccountRow[];
  /** Called when one has signed out. */
  readonly left: () => void;
}

/** The report at work: what is asked, the table, and the bar that says how far it is and that all is saved. */
export function ReportDesk({ report, rows, left }: ReportDeskProps) {
  const styles = useReportDeskStyles();
  const session = useReportSession(report, rows);
  const [changing, setChanging] = useState(false);
  const filter = useTableFilter(session.store);
  const paste = usePaste(session, filter.ids);
  const done = report.state === 'DONE' && !changing;
  useEffect(() => {
    document.title = `Account report for ${report.askedBy}`;
  }, [report.askedBy]);
  return (
    <SessionContext value={session}>
      <main className={styles.page}>
        <ReportIntro report={report} brief={done} left={left} />
        {done ? (
          <Thanks report={report} change={() => setChanging(true)} />
        ) : (
          <>
            <TableToolbar filter={filter} paste={paste.open} />
            <AccountTable ids={filter.ids} pasted={paste.pasted} />
            <ReportBar report={report} done={() => setChanging(false)} />
            <PasteDialog paste={paste} />
          </>
        )}
      </main>
    </SessionContext>
  );
}
