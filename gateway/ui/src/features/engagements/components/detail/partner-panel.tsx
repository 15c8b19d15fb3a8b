import { Button, Subtitle2 } from '@fluentui/react-components';
import type { Engagement, Invitation } from '@/api/types';
import { Facts } from '@/components/facts';
import { ProblemNote } from '@/components/problem-note';
import { SidePanel } from '@/components/side-panel';
import { StateBadge } from '@/components/state-badge';
import { When } from '@/components/when';
import { counted } from '@/lib/words';
import { useInvite, useRemind } from '../../api/invitations';
import { declineWords, invitationMoods, invitationWords, owesAnswer } from '../../model/words';
import { InvitedContacts } from './invited-contacts';
import { EndInvitation } from './end-invitation';
import { RemindOutcome } from './remind-part';
import { useDetailStyles } from './detail.styles';

export interface PartnerPanelProps {
  engagement: Engagement;
  invitation: Invitation;
  onClose: () => void;
}

/** One partner of an engagement: its answer, its people, their links, and how to end its part. */
export function PartnerPanel({ engagement, invitation, onClose }: PartnerPanelProps) {
  const styles = useDetailStyles();
  const { partnerId, partnerName, state, owed } = invitation;
  const answers = owesAnswer(invitation);
  const remind = useRemind(engagement.id, answers ? 'invitations' : 'tasks');
  const invite = useInvite(engagement.id);
  const over = ['DECLINED', 'EXPIRED', 'WITHDRAWN', 'LEFT'].includes(state);
  const moment = (at: string | null) => at && <When at={at} exact />;
  return (
    <SidePanel
      title={partnerName}
      onClose={onClose}
      footer={engagement.editable && !over && <EndInvitation {...{ engagement, invitation }} />}
    >
      <div className={styles.buttons}>
        <StateBadge mood={invitationMoods[state]}>{invitationWords[state]}</StateBadge>
        {engagement.editable && (answers || owed > 0) && (
          <Button
            size="small"
            disabled={remind.isPending}
            onClick={() => remind.mutate({ partnerIds: [partnerId] })}
          >
            Remind
          </Button>
        )}
        {engagement.editable && over && (
          <Button
            size="small"
            disabled={invite.isPending}
            onClick={() => invite.mutate({ partnerIds: [partnerId], message: null })}
          >
            Invite again
          </Button>
        )}
      </div>
      <RemindOutcome remind={remind} />
      {invite.error && <ProblemNote error={invite.error} what={`${partnerName} was not invited again.`} />}
      <Facts
        facts={[
          ['Still owes', owed > 0 ? counted(owed, 'task') : undefined],
          ['Invited', moment(invitation.sentAt)],
          ['Opened', moment(invitation.openedAt)],
          ['Answered', moment(invitation.answeredAt)],
          ['Answered by', invitation.answeredBy],
          ['Reminded', moment(invitation.remindedAt)],
          ['Expires', answers ? moment(invitation.expiresAt) : undefined],
          ['Reason', invitation.reasonCode && declineWords[invitation.reasonCode]],
          ['Ended', state === 'WITHDRAWN' || state === 'LEFT' ? moment(invitation.since) : undefined],
          ['Our reason', invitation.endReason],
        ]}
      />
      {invitation.remark !== null && (
        <>
          <span className={styles.hint}>{partnerName} wrote:</span>
          <blockquote className={styles.quote}>{invitation.remark}</blockquote>
        </>
      )}
      <Subtitle2 as="h2" block className={styles.heading}>
        Invited contacts
      </Subtitle2>
      <InvitedContacts {...{ engagement, invitation }} open={engagement.editable && !over} />
    </SidePanel>
  );
}
