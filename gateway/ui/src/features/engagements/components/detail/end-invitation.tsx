import type { Engagement, Invitation } from '@/api/types';
import { InPlaceDecision } from '@/components/in-place-decision';
import { useEndPart, useWithdraw } from '../../api/invitations';

/** Takes an invitation back, or ends the part of a partner that has accepted. */
export function EndInvitation({
  engagement,
  invitation: { id, state, partnerName },
}: {
  engagement: Engagement;
  invitation: Invitation;
}) {
  const withdraw = useWithdraw(engagement.id, id);
  const end = useEndPart(engagement.id, id);
  const label = 'Reason';
  if (state === 'ACCEPTED')
    return (
      <InPlaceDecision
        button="No longer takes part"
        question={`End the part of ${partnerName}?`}
        text="Their links stop working immediately and they owe nothing more. What they gave stays. This cannot be undone, but you can invite them again."
        answer="End their part"
        keep="Keep partner"
        reason={{ label, hint: 'The partner reads it in an email.' }}
        change={end}
        failed={`${partnerName} still takes part.`}
        onDecide={(words) => end.mutate(words)}
      />
    );
  return (
    <InPlaceDecision
      button="Withdraw the invitation"
      question={`Withdraw the invitation of ${partnerName}?`}
      text="Its links stop working immediately, and an open page says so. This cannot be undone, but you can invite them again."
      answer="Withdraw invitation"
      keep="Keep invitation"
      reason={{ label, hint: 'Stays inside the company.' }}
      change={withdraw}
      failed="The invitation was not withdrawn."
      onDecide={(words) => withdraw.mutate(words)}
    />
  );
}
