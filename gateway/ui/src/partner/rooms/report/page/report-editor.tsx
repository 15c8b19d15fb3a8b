import { useState } from 'react';
import { counted } from '@/lib/words';
import { SignOut } from '../../../session/sign-out';
import { PageFrame } from '../../../shell/page-frame';
import { ReportBar } from '../done/report-bar';
import { Thanks } from '../done/thanks';
import { PasteDialog } from '../paste/paste-dialog';
import { usePaste } from '../paste/use-paste';
import { SessionContext, useSession, useSummary } from '../store/session-context';
import { AccountTable } from '../table/account-table';
import { TableToolbar } from '../table/table-toolbar';
import { useTableFilter } from '../table/use-table-filter';
import type { AccountRow, ReportRequest } from '../types';
import { ReportIntro } from './report-intro';
import { useReportSession } from './use-report-session';

export interface ReportEditorProps {
  readonly report: ReportRequest;
  readonly rows: readonly AccountRow[];
}

/** The report as it is filled in: what is asked, the table, and the bar that says how far it is and that all is saved. */
export function ReportEditor({ report, rows }: ReportEditorProps) {
  const session = useReportSession(report, rows);
  const [changing, setChanging] = useState(false);
  const filter = useTableFilter(session.store);
  const paste = usePaste(session, filter.ids);
  const done = report.state === 'DONE' && !changing;
  return (
    <SessionContext value={session}>
      <PageFrame
        tab={`Account report for ${report.askedBy}`}
        who={`${report.partnerName} · ${report.contactName}`}
        title={`${report.askedBy} asks what you know about ${counted(report.accounts, 'account')}`}
        action={<SignOutOfPage />}
        details={done ? undefined : <ReportIntro report={report} />}
      >
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
      </PageFrame>
    </SessionContext>
  );
}

function SignOutOfPage() {
  return <SignOut work={useSession()} state={useSummary()} />;
}
