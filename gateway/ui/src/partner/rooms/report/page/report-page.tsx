import { useQueries } from '@tanstack/react-query';
import { EndedPage } from '../../../session/ended-page';
import { usePartnerSession } from '../../../session/partner-session';
import { LoadFailed } from '../../../shell/load-failed';
import { PageSkeleton } from '../../../shell/page-skeleton';
import { accountsOptions } from '../api/get-accounts';
import { reportOptions } from '../api/get-report';
import { ReportEditor } from './report-editor';
import { ReportKeptEdits } from './report-kept-edits';

/** Reads the report, then lets the partner work on it; without a session it says how to get one. */
export function ReportPage() {
  const { calls, ended } = usePartnerSession();
  const [report, accounts] = useQueries({
    queries: [reportOptions(calls), { ...accountsOptions(calls), enabled: !ended }],
  });
  const error = report.data && accounts.data ? null : (report.error ?? accounts.error);
  if (ended)
    return (
      <EndedPage>
        <ReportKeptEdits rows={accounts.data ?? []} />
      </EndedPage>
    );
  if (error)
    return (
      <LoadFailed
        title="The report cannot be shown right now"
        error={error}
        retry={() => void Promise.all([report.refetch(), accounts.refetch()])}
      />
    );
  if (!report.data || !accounts.data) return <PageSkeleton label="The report is loading" />;
  return <ReportEditor report={report.data} rows={accounts.data} />;
}
