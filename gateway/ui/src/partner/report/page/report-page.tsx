import { Button } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSignedOut } from '@/lib/api-client';
import { Problem } from '@/lib/problem';
import { EndedPage } from '../../pages/ended-page';
import { NoticePage } from '../../pages/notice-page';
import { accountsOptions } from '../api/get-accounts';
import { reportOptions } from '../api/get-report';
import { ReportDesk } from './report-desk';
import { ReportSkeleton } from './report-skeleton';

/** Reads the report, then lets the partner work on it; without a session it says how to get one. */
export function ReportPage({ left }: { left: () => void }) {
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const [report, accounts] = useQueries({
    queries: [reportOptions, { ...accountsOptions, enabled: !ended }],
  });
  const error = report.data && accounts.data ? null : (report.error ?? accounts.error);
  if (ended) return <EndedPage rows={accounts.data ?? []} />;
  if (error)
    return (
      <LoadFailed error={error} again={() => void Promise.all([report.refetch(), accounts.refetch()])} />
    );
  if (!report.data || !accounts.data) return <ReportSkeleton />;
  return <ReportDesk report={report.data} rows={accounts.data} left={left} />;
}

function LoadFailed({ error, again }: { error: Error; again: () => void }) {
  return (
    <NoticePage title="The report cannot be shown right now">
      <p role="alert">{error instanceof Problem ? (error.detail ?? error.title) : error.message}</p>
      <Button appearance="primary" onClick={again}>
        Try again
      </Button>
    </NoticePage>
  );
}
