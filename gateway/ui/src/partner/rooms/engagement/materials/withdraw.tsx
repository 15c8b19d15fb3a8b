import { Button, DialogTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { withdraw } from '../api/materials';
import { ActFailed } from '../page/act-failed';
import { useAct } from '../page/use-act';
import type { Material } from '../types';

/** Takes back what was given, after a question. */
export function Withdraw({ material: { id, name } }: { readonly material: Material }) {
  const [open, setOpen] = useState(false);
  const withdrawing = useAct(withdraw);
  return (
    <DialogFrame
      alert
      still
      open={open}
      onOpenChange={(_, change) => setOpen(change.open)}
      trigger={
        <Button size="small" appearance="subtle" aria-label={`Withdraw ${name}`}>
          Withdraw
        </Button>
      }
    >
      <DialogParts
        title={`Withdraw “${name}”?`}
        action={
          <Button
            appearance="primary"
            disabledFocusable={withdrawing.isPending}
            onClick={() => withdrawing.mutate(id, { onSuccess: () => setOpen(false) })}
          >
            Withdraw
          </Button>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Keep it</Button>
          </DialogTrigger>
        }
      >
        Nobody can open it any more, and if a task asks for it, the task is open again. That it was given and
        withdrawn stays in the history.
        <ActFailed what="It was not withdrawn" error={withdrawing.error} />
      </DialogParts>
    </DialogFrame>
  );
}
