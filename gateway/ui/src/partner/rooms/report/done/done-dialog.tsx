import { Button } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { FailedParts } from '@/components/failed-parts';
import { counted, grouped } from '@/lib/words';
import { momentInWords } from '../../../shell/moments';
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
    <DialogFrame still open={asking} onOpenChange={(_, { open }) => !open && state.back()}>
      {asking && partsOf({ state, summary, report })}
    </DialogFrame>
  );
}

function partsOf({ state, summary, report }: DoneDialogProps) {
  if (state.step === 'open') return <OpenAccounts state={state} summary={summary} report={report} />;
  return state.step === 'blocked' ? (
    <Decisions state={state} needsYou={summary.needsYou} />
  ) : (
    <FailedParts
      title="Your answers are saved, but the report could not be marked as done"
      onRetry={state.finish}
      onBack={state.back}
    >
      {state.reason}
    </FailedParts>
  );
}

function OpenAccounts({ state, summary, report }: DoneDialogProps) {
  const open = summary.accounts - summary.reported;
  const earlier = summary.earlier.length;
  const accounts = counted(open, 'account');
  return (
    <DialogParts
      title={
        earlier === 0
          ? `${accounts} ${open === 1 ? 'has' : 'have'} no answer`
          : `${accounts} ${open === 1 ? 'is' : 'are'} not reported`
      }
      action={
        <Button appearance="primary" onClick={state.finish}>
          Done anyway
        </Button>
      }
      others={<Button onClick={state.back}>Keep working</Button>}
    >
      {earlier > 0 &&
        `${grouped(earlier)} ${earlier === 1 ? 'has an earlier answer' : 'have earlier answers'} that nobody has confirmed as still true. `}
      You can leave {open === 1 ? 'it' : 'them'} open. You can come back with the same link and add or change
      answers until {momentInWords(report.expiresAt)}.
    </DialogParts>
  );
}

function Decisions({ state, needsYou }: { readonly state: Done; readonly needsYou: readonly string[] }) {
  const [first] = needsYou;
  function show(): void {
    state.back();
    if (first !== undefined) setTimeout(() => focusField(first));
  }
  return (
    <DialogParts
      title={
        needsYou.length === 1
          ? '1 account needs your decision first'
          : `${needsYou.length} accounts need your decision first`
      }
      action={
        <Button appearance="primary" onClick={show}>
          Show the first
        </Button>
      }
      others={<Button onClick={state.back}>Back</Button>}
    >
      Some of your answers are not saved: a colleague changed the same field, or the answer was refused.
    </DialogParts>
  );
}
