import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Problem } from '@/lib/problem';
import { usePartnerSession } from '../../../session/partner-session';
import { reportOptions } from '../api/get-report';
import { putDone } from '../api/put-done';
import { useSession } from '../store/session-context';
import type { Summary } from '../store/summary';

type Step = 'working' | 'open' | 'blocked' | 'finishing' | 'failed';

export interface Done {
  readonly step: Step;
  readonly reason: string;
  readonly press: () => void;
  readonly finish: () => void;
  readonly back: () => void;
}

/** The way from Done to done: decide, let the last changes be saved, tell the server. */
export function useDone(summary: Summary, done: () => void): Done {
  const session = useSession();
  const { calls } = usePartnerSession();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>('working');
  const [reason, setReason] = useState('');
  const blocked = summary.needsYou.length > 0;
  const ready = step === 'finishing' && summary.unsent === 0;

  useEffect(() => {
    if (!ready) return;
    putDone(calls, true).then(
      (report) => {
        client.setQueryData(reportOptions(calls).queryKey, report);
        setStep('working');
        done();
      },
      (problem: unknown) => {
        setReason(problem instanceof Problem ? (problem.detail ?? problem.title) : String(problem));
        setStep('failed');
      },
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once, when all is saved
  }, [ready]);

  function finish(): void {
    session.flush();
    setStep(blocked ? 'blocked' : 'finishing');
  }

  function press(): void {
    if (blocked) setStep('blocked');
    else if (summary.reported < summary.accounts) setStep('open');
    else finish();
  }

  return {
    step: step === 'finishing' && blocked ? 'blocked' : step,
    reason,
    press,
    finish,
    back: () => setStep('working'),
  };
}
