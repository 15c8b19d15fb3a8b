import { Button } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { FailedParts } from '@/components/failed-parts';
import type { SavingState } from '../saving/saving-state';
import type { SignOutState } from './use-sign-out';

/** What is said of what is not saved, and of the two ways out. */
export interface UnsavedWords {
  readonly title: string;
  readonly text: string;
  readonly keep: string;
  readonly discard: string;
}

export interface SignOutDialogProps {
  readonly state: SignOutState;
  readonly saving: SavingState;
  readonly words?: UnsavedWords | undefined;
}

/** What there is to say before one is signed out: changes that are not saved, or a failure. */
export function SignOutDialog({ state, saving, words }: SignOutDialogProps) {
  const open = state.step === 'asking' || state.step === 'failed';
  return (
    <DialogFrame still open={open} onOpenChange={(_, change) => !change.open && state.back()}>
      {open && partsOf({ state, saving, words })}
    </DialogFrame>
  );
}

function partsOf({ state, saving, words }: SignOutDialogProps) {
  if (state.step === 'failed')
    return (
      <FailedParts title="You are not signed out" onRetry={state.press} onBack={state.back}>
        {state.reason} Until you are signed out, whoever uses this browser can open this page.
      </FailedParts>
    );
  if (saving.unsent === 0) return <AllSaved state={state} />;
  return <Unsaved state={state} durable={saving.durable} words={words ?? wordsOf(saving)} />;
}

interface UnsavedProps {
  readonly state: SignOutState;
  readonly durable: boolean;
  readonly words: UnsavedWords;
}

function Unsaved({ state, durable, words }: UnsavedProps) {
  return (
    <DialogParts
      title={words.title}
      fluid
      action={
        <Button appearance="primary" onClick={state.back}>
          Keep working
        </Button>
      }
      others={
        <>
          {durable && <Button onClick={() => state.leave('keep')}>{words.keep}</Button>}
          <Button onClick={() => state.leave('delete')}>{words.discard}</Button>
        </>
      }
    >
      {words.text}
    </DialogParts>
  );
}

function wordsOf(saving: SavingState): UnsavedWords {
  const { unsent, durable } = saving;
  const then = durable
    ? 'You can sign out and keep the unsaved changes on this device: they will be sent when you open the link here again. Delete them instead if others use this device.'
    : 'This browser cannot keep unsaved changes: signing out deletes them.';
  return {
    title: unsent === 1 ? '1 change is not saved yet' : `${unsent} changes are not saved yet`,
    text: `${whyUnsaved(saving)} ${then}`,
    keep: 'Sign out and keep changes',
    discard: 'Sign out and delete changes',
  };
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
