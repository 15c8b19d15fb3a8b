import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Summary } from '../store/summary';
import type { SignOutState } from './use-sign-out';

export interface SignOutDialogProps {
  readonly state: SignOutState;
  readonly summary: Summary;
}

/** What there is to say before one is signed out: changes that are not saved, or a failure. */
export function SignOutDialog({ state, summary }: SignOutDialogProps) {
  const open = state.step === 'asking' || state.step === 'failed';
  return (
    // Without motion: the page under it goes away when one is signed out, and a dialog half closed would leave it hidden from screen readers.
    <Dialog open={open} onOpenChange={(_, change) => !change.open && state.back()} surfaceMotion={null}>
      <DialogSurface backdropMotion={null}>
        {open && (
          <DialogBody>
            {state.step === 'failed' ? (
              <Failed state={state} />
            ) : summary.unsent === 0 ? (
              <AllSaved state={state} />
            ) : (
              <Unsaved state={state} summary={summary} />
            )}
          </DialogBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}

function Unsaved({ state, summary }: SignOutDialogProps) {
  const { unsent, durable } = summary;
  return (
    <>
      <DialogTitle>
        {unsent === 1 ? '1 change is not saved yet' : `${unsent} changes are not saved yet`}
      </DialogTitle>
      <DialogContent>
        {whyUnsaved(summary)}{' '}
        {durable
          ? 'You can sign out and keep what is not saved on this device: it is sent when you open the link here again. Delete it instead if others use this device.'
          : 'This browser cannot keep what is not saved: signing out deletes it.'}
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" onClick={state.back}>
          Keep working
        </Button>
        {durable && <Button onClick={() => state.leave('keep')}>Sign out, keep it here</Button>}
        <Button onClick={() => state.leave('delete')}>Sign out, delete it</Button>
      </DialogActions>
    </>
  );
}

function whyUnsaved({ needsYou, connection }: Summary): string {
  if (connection.kind === 'broken') return `${connection.reason}.`;
  return needsYou.length > 0
    ? 'Some answers need your decision: a colleague changed the same field, or the answer was refused.'
    : 'It is still being sent.';
}

function AllSaved({ state }: { readonly state: SignOutState }) {
  return (
    <>
      <DialogTitle>All changes are saved now</DialogTitle>
      <DialogContent>You can sign out.</DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => state.leave('keep')}>
          Sign out
        </Button>
        <Button onClick={state.back}>Keep working</Button>
      </DialogActions>
    </>
  );
}

function Failed({ state }: { readonly state: SignOutState }) {
  return (
    <>
      <DialogTitle>You are not signed out</DialogTitle>
      <DialogContent>
        {state.reason} Until you are signed out, whoever uses this browser can open this page.
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={state.press}>
          Try again
        </Button>
        <Button onClick={state.back}>Back</Button>
      </DialogActions>
    </>
  );
}
