import { useEffect, useState } from 'react';
import { Problem } from '@/lib/problem';
import { postSignOut } from '../api/post-sign-out';
import { useSession } from '../store/session-context';
import type { Summary } from '../store/summary';

type Step = 'working' | 'saving' | 'asking' | 'leaving' | 'failed';

export interface SignOutState {
  readonly step: Step;
  readonly reason: string;
  readonly press: () => void;
  /** Signs out, whatever is not saved: it stays on this device, or is deleted. */
  readonly leave: (unsaved: 'keep' | 'delete') => void;
  readonly back: () => void;
}

/** The way out: let the last changes be saved, or ask what becomes of them, then end the session. */
export function useSignOut(summary: Summary, left: () => void): SignOutState {
  const session = useSession();
  const [step, setStep] = useState<Step>('working');
  const [reason, setReason] = useState('');
  const stuck = summary.needsYou.length > 0 || summary.connection.kind === 'broken';
  const saved = step === 'saving' && summary.unsent === 0;

  function end(unsaved: 'keep' | 'delete'): void {
    postSignOut().then(
      () => {
        if (unsaved === 'delete') session.discard();
        left();
      },
      (problem: unknown) => {
        setReason(problem instanceof Problem ? (problem.detail ?? problem.title) : String(problem));
        setStep('failed');
      },
    );
  }

  useEffect(() => {
    if (saved) end('keep');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when all is saved
  }, [saved]);

  return {
    step: step === 'saving' && stuck && summary.unsent > 0 ? 'asking' : step,
    reason,
    press: () => {
      session.flush();
      setStep(step === 'saving' ? 'asking' : 'saving');
    },
    leave: (unsaved) => {
      setStep('leaving');
      end(unsaved);
    },
    back: () => setStep('working'),
  };
}
