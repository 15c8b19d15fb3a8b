import { Button } from '@fluentui/react-components';
import type { Engagement, Invitation } from '@/api/types';
import { DataTable, type DataColumn } from '@/components/data-table';
import { StateBadge } from '@/components/state-badge';
import { useTableStyles } from '@/components/table.styles';
import { When } from '@/components/when';
import { declineWords, invitationMoods, invitationWords, owesAnswer, taskKinds } from '../../model/words';
import { Readiness } from '../readiness';
import { useDetailStyles } from './detail.styles';
import { TaskCell } from './task-cell';

/** Every partner with its answer and its tasks: who owes what. */
export function PartnerMatrix({
  engagement,
  onOpen,
}: {
  engagement: Engagement;
  onOpen: (partnerId: string) => void;
}) {
  const table = useTableStyles();
  const columns: DataColumn<Invitation>[] = [
    {
      label: 'Partner',
      cell: ({ partnerId, partnerName }) => (
        <Button appearance="transparent" className={table.link} onClick={() => onOpen(partnerId)}>
          {partnerName}
        </Button>
      ),
    },
    { label: 'Invitation', cell: (invitation) => <InvitationCell invitation={invitation} /> },
    ...taskKinds.map(([kind, , label]): DataColumn<Invitation> => ({
      label,
      cell: (invitation) => {
        const task = engagement.tasks.find((one) => one.invitationId === invitation.id && one.kind === kind);
        const heatmap =
          kind === 'HEATMAP'
            ? engagement.heatmaps.findLast(({ partnerId }) => partnerId === invitation.partnerId)
            : undefined;
        return task && <TaskCell {...{ engagement, invitation, task, heatmap }} />;
      },
    })),
    {
      label: 'Readiness',
      cell: ({ readiness }) => readiness !== null && <Readiness value={readiness} />,
    },
  ];
  return (
    <DataTable
      label="Partners and their tasks"
      columns={columns}
      rows={engagement.invitations}
      keyOf={({ id }) => id}
    />
  );
}

function InvitationCell({ invitation }: { invitation: Invitation }) {
  const styles = useDetailStyles();
  const { state, since, expiresAt, reasonCode } = invitation;
  return (
    <div className={styles.invitation}>
      <StateBadge mood={invitationMoods[state]}>{invitationWords[state]}</StateBadge>
      <span className={styles.hint}>
        <When at={since} />
        {reasonCode !== null && `: ${declineWords[reasonCode].toLowerCase()}`}
        {owesAnswer(invitation) && (
          <>
            , expires <When at={expiresAt} />
          </>
        )}
      </span>
    </div>
  );
}
