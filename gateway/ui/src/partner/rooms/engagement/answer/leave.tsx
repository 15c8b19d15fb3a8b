import { Button, DialogTrigger, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { leave } from '../api/answer';
import { ActFailed } from '../page/act-failed';
import { useRoom } from '../page/room-context';
import { useAct } from '../page/use-act';
import type { Room } from '../types';
import { remarkLimit } from './decline-fields';
import { useLeaveStyles } from './leave.styles';

/** The way out of what was accepted, with what follows from it said first. */
export function Leave({ onLeft }: { readonly onLeft: (room: Room) => void }) {
  const styles = useLeaveStyles();
  const { room } = useRoom();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const leaving = useAct(leave);
  const go = (): void => leaving.mutate(reason.trim(), { onSuccess: () => onLeft(room) });
  return (
    <DialogFrame
      alert
      still
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      trigger={
        <Button appearance="subtle" className={styles.button}>
          We can’t take part any more
        </Button>
      }
    >
      <DialogParts
        title={`${room.partnerName} can’t take part any more?`}
        action={
          <Button appearance="primary" disabledFocusable={leaving.isPending} onClick={go}>
            {leaving.isPending ? 'Leaving…' : 'Leave the engagement'}
          </Button>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Stay</Button>
          </DialogTrigger>
        }
      >
        <div className={styles.parts}>
          <p className={styles.text}>
            {room.organiser} is told at once. Your open tasks end, and the links of all contacts of{' '}
            {room.partnerName} stop working. What you gave stays with the engagement. Only {room.organiser}{' '}
            can invite you again.
          </p>
          <Field label={`Reason for ${room.organiser} (optional)`}>
            <Textarea
              value={reason}
              maxLength={remarkLimit}
              resize="vertical"
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
          <ActFailed what="You still take part" error={leaving.error} />
        </div>
      </DialogParts>
    </DialogFrame>
  );
}
