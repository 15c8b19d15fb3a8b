import { useNavigate } from 'react-router';
import type { Engagement } from '@/api/types';
import { Decision } from '@/components/decision';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useCancel, useDiscardDraft } from '../../api/life';
import { titleOf } from '../../model/words';

export interface EndDialogProps {
  engagement: Engagement;
  onClose: () => void;
}

/** Cancels a published engagement: all its links end, and its partners are told. */
export function CancelDialog({ engagement, onClose }: EndDialogProps) {
  const cancel = useCancel(engagement.id);
  const told = engagement.invitations.filter(({ state }) => ['SENT', 'OPENED', 'ACCEPTED'].includes(state));
  return (
    <Decision
      title={`Cancel “${titleOf(engagement)}”?`}
      answer="Cancel engagement"
      keep="Keep engagement"
      reason={{ label: 'Reason', required: true, hint: 'The partners are told it.' }}
      change={cancel}
      failed="The engagement was not cancelled."
      onDecide={(reason) => cancel.mutate(reason, { onSuccess: onClose })}
      onClose={onClose}
    >
      {told.length > 0 &&
        `${counted(told.length, 'partner')} ${told.length === 1 ? 'is' : 'are'} told by email. `}
      All links stop working, and nobody is reminded any longer. Materials and history stay. This cannot be
      undone.
    </Decision>
  );
}

/** Discards a draft, of which nobody outside has heard. */
export function DiscardDialog({ engagement, onClose }: EndDialogProps) {
  const navigate = useNavigate();
  const discard = useDiscardDraft(engagement.id);
  return (
    <Decision
      title={`Discard “${titleOf(engagement)}”?`}
      answer="Discard draft"
      keep="Keep draft"
      change={discard}
      failed="The draft was not discarded."
      onDecide={() => discard.mutate(undefined, { onSuccess: () => void navigate(paths.engagements) })}
      onClose={onClose}
    >
      No partner has been invited, and nobody is told. This cannot be undone.
    </Decision>
  );
}
