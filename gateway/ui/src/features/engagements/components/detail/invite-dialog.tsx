import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '@/api/types';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import type { Chosen } from '@/components/partner-picker/names';
import { PartnerPicker } from '@/components/partner-picker/partner-picker';
import { ProblemNote } from '@/components/problem-note';
import { useWideDialogStyles } from '@/components/wide-dialog.styles';
import { counted } from '@/lib/words';
import { useInvite } from '../../api/invitations';
import { useInvitable } from '../../model/use-invitable';
import { InvitationPreview } from '../invitation-preview';

/** Invites more partners to an engagement that is under way, with the very mail beside. */
export function InviteDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const frame = useWideDialogStyles();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const [message, setMessage] = useState(engagement.message ?? '');
  const invite = useInvite(engagement.id);
  const directory = useInvitable();
  const there = engagement.invitations
    .filter(({ state }) => ['SENT', 'OPENED', 'ACCEPTED'].includes(state))
    .map(({ partnerId }) => partnerId);
  const given = message.trim() === '' ? null : message.trim();
  return (
    <DialogFrame
      open
      className={frame.surface}
      onOpenChange={(_, { type }) => type === 'escapeKeyDown' && chosen.length === 0 && onClose()}
    >
      <DialogParts
        className={frame.body}
        title="Invite partners"
        action={
          <Button
            appearance="primary"
            disabled={chosen.length === 0 || invite.isPending}
            onClick={() =>
              invite.mutate(
                { partnerIds: chosen.map(({ id }) => id), message: given },
                { onSuccess: onClose },
              )
            }
          >
            {invite.isPending ? 'Inviting' : inviteWords(chosen.length)}
          </Button>
        }
        others={<Button onClick={onClose}>Cancel</Button>}
      >
        <div className={frame.content}>
          <div className={frame.form}>
            <PartnerPicker
              label="Partners"
              required
              directory={directory}
              leftOut={there}
              chosen={chosen}
              onChange={setChosen}
            />
            <Field label="Message to them" hint="It appears in the email and on their page.">
              <Textarea
                rows={4}
                maxLength={2000}
                value={message}
                onChange={(_, { value }) => setMessage(value)}
              />
            </Field>
            {invite.error && <ProblemNote error={invite.error} what="Nobody was invited." />}
          </div>
          <InvitationPreview engagement={engagement} partners={chosen} message={given} />
        </div>
      </DialogParts>
    </DialogFrame>
  );
}

function inviteWords(partners: number): string {
  return partners === 0 ? 'Invite' : `Invite ${counted(partners, 'partner')}`;
}
