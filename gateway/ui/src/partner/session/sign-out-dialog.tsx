import { Button } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { FailedParts } from '@/components/failed-parts';
import type { SavingState } from '../saving/saving-state';
import type { SignOutState } from './use-sign-out';

export interface SignOutDialogProps {
  readonly state: SignOutState;
  readonly saving: SavingState;
}

/** What there is to say before one is signed out: changes that are not saved, or a failure. */
export function SignOutDialog({ state, saving }: SignOutDialogProps) {
  const open = state.step === 'asking' || state.step === 'failed';
  return (
    <DialogFrame still open={open} onOpenChange={(_, change) => !change.open && state.back()}>
      {open && partsOf({ state, saving })}
    </DialogFrame>
  );
}

function partsOf({ state, saving }: SignOutDialogProps) {
  if (state.step === 'failed')
    return (
      <FailedParts title="You are not signed out" onRetry={state.press} onBack={state.back}>
        {state.reason} Until you are signed out, whoever uses this browser can open this page.
      </FailedParts>
    );
  return saving.unsent === 0 ? <AllSaved state={state} /> : <Unsaved state={state} saving={saving} />;
}

function Unsaved({ state, saving }: SignOutDialogProps) {
  const { unsent, durable } = saving;
  return (
    <DialogParts
      title={unsent === 1 ? '1 change is not saved yet' : `${unsent} changes are not saved yet`}
      fluid
      action={
        <Button appearance="primary" onClick={state.back}>
          Keep working
        </Button>
      }
      others={
        <>
          {durable && <Button onClick={() => state.leave('keep')}>Sign out and keep changes</Button>}
          <Button onClick={() => state.leave('delete')}>Sign out and delete changes</Button>
        </>
      }
    >
      {whyUnsaved(saving)}{' '}
      {durable
        ? 'You can sign out and keep the unsaved changes on this device: they will be sent when you open the link here again. Delete them instead if others use this device.'
        : 'This browser cannot keep unsaved changes: signing out deletes them.'}
    </DialogParts>
  );
}

function whyUnsaved({ needsYou, connection }: SavingState): string {
  if (connection.kind === 'broken') return `${connection.reason}.`;
  return needsYou.length > 0
    ? 'Some answers need your decision: a colleague changed the same field, or the answer was refused.'
    : 'Saving is still under way.';
}

function AllSaved({ state }: { readonly state: SignOutState }) {
  return (
    <DialogParts
      title="All changes are saved now"
      action={
        <Button appearance="primary" onClick={() => state.leave('keep')}>
          Sign out
        </Button>
      }
      others={<Button onClick={state.back}>Keep working</Button>}
    >
      You can sign out.
    </DialogParts>
  );
}
