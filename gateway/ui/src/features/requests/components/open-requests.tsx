import { useQuery } from '@tanstack/react-query';
import { PageLink, WorkCard, type WorkLine } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted, grouped, listed } from '@/lib/words';
import { openRequestsQuery } from '../api/get-open-requests';

/** What partners still owe to the person who asked. */
export function OpenRequests() {
  const { data, error, refetch } = useQuery(openRequestsQuery);
  return (
    <WorkCard
      title="My requests"
      lines={data && linesOf(data)}
      empty={
        <>
          No partner owes you a report. To ask for one, select accounts on the{' '}
          <PageLink to={paths.heatmap}>heatmap</PageLink> and choose “Send for report”.
        </>
      }
      error={data ? null : error}
      retry={() => void refetch()}
    />
  );
}

function linesOf({ overdue, open, late }: { overdue: number; open: number; late: string[] }): WorkLine[] {
  const others = overdue - late.length;
  const who = listed(others > 0 ? [...late, `${grouped(others)} more`] : late);
  return [
    ...(overdue === 0
      ? []
      : [
          {
            words: `${counted(overdue, 'request')} ${overdue === 1 ? 'is' : 'are'} overdue`,
            to: `${paths.requests}?mine=true&overdue=true`,
            more: `${who}. Remind them, or move the due date.`,
          },
        ]),
    ...(open === 0
      ? []
      : [
          {
            words: `${counted(open, 'request')} ${open === 1 ? 'is' : 'are'} not done yet`,
            to: `${paths.requests}?mine=true&state=OPEN`,
          },
        ]),
  ];
}
