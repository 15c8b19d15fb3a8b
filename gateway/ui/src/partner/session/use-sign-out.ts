import { useEffect, useState } from 'react';
import { Problem } from '@/lib/problem';
import type { SavingState } from '../saving/saving-state';
import { usePartnerSession } from './partner-session';

type Step = 'working' | 'saving' | 'asking' | 'leaving' | 'failed';

export interface SignOutState {
  readonly step: Step;
  readonly reason: string;
  readonly press: () => void;
  /** Signs out, whatever is not saved: it stays on this device, or is deleted. */
  readonly leave: (unsaved: 'keep' | 'delete') => void;
  readonly back: () => void;
}

/** What a page still has to save. */
export interface UnsavedWork {
  /** Sends at once what waits. */
  readonly flush: () => void;
  /** Lets go of all that is not sent, also on this device. */
  readonly discard: () => void;
}

/** The way out: let the last changes be saved, or ask what becomes of them, then end the session. */
export function useSignOut(work: UnsavedWork, state: SavingState): SignOutState {
  const { calls, leave } = usePartnerSession();
  const [step, setStep] = useState<Step>('working');
  const [reason, setReason] = useState('');
  const stuck = state.needsYou.length > 0 || state.connection.kind === 'broken';
  const saved = step === 'saving' && state.unsent === 0;

  function end(unsaved: 'keep' | 'delete'): void {
    calls.signOut().then(
      () => {
        if (unsaved === 'delete') work.discard();
        leave();
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
    step: step === 'saving' && stuck && state.unsent > 0 ? 'asking' : step,
    reason,
    press: () => {
      work.flush();
      setStep(step === 'saving' ? 'asking' : 'saving');
    },
    leave: (unsaved) => {
      setStep('leaving');
      end(unsaved);
    },
    back: () => setStep('working'),
  };
}
