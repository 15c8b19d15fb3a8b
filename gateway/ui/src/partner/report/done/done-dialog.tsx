import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { momentInWords } from '../../moments';
import type { Summary } from '../store/summary';
import { focusField } from '../table/table-keys';
import type { ReportRequest } from '../types';
import type { Done } from './use-done';

export interface DoneDialogProps {
  readonly state: Done;
  readonly summary: Summary;
  readonly report: ReportRequest;
}

/** What there is to say before the report is done: open accounts, answers that need a decision, or a failure. */
export function DoneDialog({ state, summary, report }: DoneDialogProps) {
  const asking = state.step === 'open' || state.step === 'blocked' || state.step === 'failed';
  return (
    // Without motion: the page under it goes away when the report is done, and a dialog half closed would leave it hidden from screen readers.
    <Dialog open={asking} onOpenChange={(_, { open }) => !open && state.back()} surfaceMotion={null}>
      <DialogSurface backdropMotion={null}>
        {asking && <DialogBody>{bodyOf({ state, summary, report })}</DialogBody>}
      </DialogSurface>
    </Dialog>
  );
}

function bodyOf({ state, summary, report }: DoneDialogProps) {
  if (state.step === 'open')
    return <OpenAccounts state={state} open={summary.accounts - summary.reported} report={report} />;
  return state.step === 'blocked' ? (
    <Decisions state={state} needsYou={summary.needsYou} />
  ) : (
    <Failed state={state} />
  );
}

function OpenAccounts({
  state,
  open,
  report,
}: {
  readonly state: Done;
  readonly open: number;
  readonly report: ReportRequest;
}) {
  return (
    <>
      <DialogTitle>{open === 1 ? '1 account has no answer' : `${open} accounts have no answer`}</DialogTitle>
      <DialogContent>
        You can leave {open === 1 ? 'it' : 'them'} open. You can come back with the same link and add or
        change answers until {momentInWords(report.expiresAt)}.
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={state.finish}>
          Done anyway
        </Button>
        <Button onClick={state.back}>Keep working</Button>
      </DialogActions>
    </>
  );
}

function Decisions({ state, needsYou }: { readonly state: Done; readonly needsYou: readonly string[] }) {
  const [first] = needsYou;
  function show(): void {
    state.back();
    if (first !== undefined) setTimeout(() => focusField(first));
  }
  return (
    <>
      <DialogTitle>
        {needsYou.length === 1
          ? '1 account needs your decision'
          : `${needsYou.length} accounts need your decision`}{' '}
        first
      </DialogTitle>
      <DialogContent>
        Some of your answers are not saved: a colleague changed the same field, or the answer was refused.
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={show}>
          Show the first
        </Button>
        <Button onClick={state.back}>Back</Button>
      </DialogActions>
    </>
  );
}

function Failed({ state }: { readonly state: Done }) {
  return (
    <>
      <DialogTitle>Your answers are saved, but “Done” did not get through</DialogTitle>
      <DialogContent>{state.reason}</DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={state.finish}>
          Try again
        </Button>
        <Button onClick={state.back}>Back</Button>
      </DialogActions>
    </>
  );
}
