import { Button, Checkbox } from '@fluentui/react-components';
import { DataTable, type DataColumn } from '@/components/data-table';
import { Due } from '@/components/due';
import { Progress } from '@/components/progress';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { listed } from '@/lib/words';
import { owes, type FollowedRequest } from '../api/types';
import { EngagementLink } from './engagement-link';
import { RequestStateBadge } from './request-state';

/** One line a request; its partner opens the details. */
export function RequestsTable({
  requests,
  selected,
  onSelect,
  onOpen,
}: {
  requests: readonly FollowedRequest[];
  selected: ReadonlySet<string>;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}) {
  const styles = useTableStyles();
  const columns: DataColumn<FollowedRequest>[] = [
    {
      label: 'Partner',
      cell: ({ id, partnerName }) => (
        <Button appearance="transparent" className={styles.link} onClick={() => onOpen(id)}>
          {partnerName}
        </Button>
      ),
    },
    {
      label: 'Select',
      cell: (request) =>
        owes(request) && (
          <Checkbox
            aria-label={`Select ${request.partnerName}`}
            checked={selected.has(request.id)}
            onChange={() => onSelect(request.id)}
          />
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
    ...(requests.some(({ engagement }) => engagement) ? [engagementColumn] : []),
    { label: 'Asked by', cell: ({ requestedBy }) => requestedBy.name },
    { label: 'Sent', cell: ({ requestedAt }) => <When at={requestedAt} /> },
  ];
  return <DataTable label="Requests" columns={columns} rows={requests} keyOf={({ id }) => id} />;
}

const engagementColumn: DataColumn<FollowedRequest> = {
  label: 'Engagement',
  cell: ({ engagement }) => <EngagementLink engagement={engagement} />,
};

function openedWords({ recipients, openedAt }: FollowedRequest) {
  const people = recipients.filter((one) => one.openedAt !== null).map(({ name }) => name);
  if (openedAt === null) return 'Not yet';
  return people.length === 0 ? <When at={openedAt} /> : `by ${listed(people)}`;
}
