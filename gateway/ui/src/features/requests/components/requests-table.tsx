import { Button } from '@fluentui/react-components';
import type { ReportRequest } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { listed } from '@/lib/words';
import { Due } from './due';
import { Progress } from './progress';
import { RequestStateBadge } from './request-state';

/** One line a request; its partner opens the details. */
export function RequestsTable({
  requests,
  onOpen,
}: {
  requests: readonly ReportRequest[];
  onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  const columns: DataColumn<ReportRequest>[] = [
    {
      label: 'Partner',
      cell: ({ id, partnerName }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {partnerName}
        </Button>
      ),
    },
    { label: 'State', cell: ({ state }) => <RequestStateBadge state={state} /> },
    {
      label: 'Reported',
      cell: ({ reported, accounts }) => <Progress reported={reported} accounts={accounts} />,
    },
    { label: 'Due', cell: ({ dueOn, overdue }) => <Due dueOn={dueOn} overdue={overdue} /> },
    { label: 'Opened', cell: openedWords },
    {
      label: 'Last change',
      cell: ({ lastChangeAt }) => (lastChangeAt === null ? 'None yet' : <When at={lastChangeAt} />),
    },
    { label: 'Asked by', cell: ({ requestedBy }) => requestedBy.name },
    { label: 'Sent', cell: ({ requestedAt }) => <When at={requestedAt} /> },
  ];
  return <DataTable label="Requests" columns={columns} rows={requests} keyOf={({ id }) => id} />;
}

function openedWords({ recipients, openedAt }: ReportRequest) {
  const people = recipients.filter((one) => one.openedAt !== null).map(({ name }) => name);
  if (openedAt === null) return 'Not yet';
  return people.length === 0 ? <When at={openedAt} /> : `by ${listed(people)}`;
}
