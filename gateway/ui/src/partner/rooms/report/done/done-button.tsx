import { Button } from '@fluentui/react-components';
import type { Summary } from '../store/summary';
import type { ReportRequest } from '../types';
import { DoneDialog } from './done-dialog';
import { useDone } from './use-done';

export interface DoneButtonProps {
  readonly report: ReportRequest;
  readonly summary: Summary;
  readonly done: () => void;
}

/** Ends the report: asks only when accounts are open, and waits until everything is saved. */
export function DoneButton({ report, summary, done }: DoneButtonProps) {
  const state = useDone(summary, done);
  const finishing = state.step === 'finishing';
  return (
    <>
      <Button appearance="primary" disabledFocusable={finishing} onClick={state.press}>
        {finishing ? 'Finishing…' : 'Done'}
      </Button>
      <DoneDialog state={state} summary={summary} report={report} />
    </>
  );
}
