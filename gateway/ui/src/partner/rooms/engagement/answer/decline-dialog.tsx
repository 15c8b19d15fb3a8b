import { Button, DialogTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { decline } from '../api/answer';
import { ActFailed } from '../page/act-failed';
import { useAnswer } from '../page/use-act';
import type { Room } from '../types';
import { DeclineFields, type DeclineDraft } from './decline-fields';

export interface DeclineDialogProps {
  readonly room: Room;
  readonly disabled: boolean;
  readonly className: string;
}

/** Declines with a reason; what was written stays until it is sent. */
export function DeclineDialog({ room, disabled, className }: DeclineDialogProps) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<DeclineDraft>({ reasonCode: '', remark: '' });
  const [asked, setAsked] = useState(false);
  const declining = useAnswer(decline);
  const send = (): void => {
    setAsked(true);
    const remark = draft.remark.trim();
    if (draft.reasonCode === '') return;
    declining.mutate({ reasonCode: draft.reasonCode, ...(remark !== '' && { remark }) });
  };
  return (
    <DialogFrame
      still
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      trigger={
        <Button size="large" className={className} disabledFocusable={disabled}>
          Decline
        </Button>
      }
    >
      <DialogParts
        title="Decline the invitation"
        action={
          <Button appearance="primary" disabledFocusable={declining.isPending} onClick={send}>
            {declining.isPending ? 'Declining…' : 'Decline'}
          </Button>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Back</Button>
          </DialogTrigger>
        }
      >
        <DeclineFields
          organiser={room.organiser}
          draft={draft}
          missing={asked && draft.reasonCode === ''}
          onChange={setDraft}
        />
        <ActFailed what="Your answer was not sent" error={declining.error} />
      </DialogParts>
    </DialogFrame>
  );
}
