import { Button } from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import type { SavingState } from '../saving/saving-state';
import { SignOutDialog, type UnsavedWords } from './sign-out-dialog';
import { useSignOut, type UnsavedWork } from './use-sign-out';

export interface SignOutProps {
  readonly work: UnsavedWork;
  readonly state: SavingState;
  /** What is said of what is not saved, where that is not what was typed. */
  readonly words?: UnsavedWords;
}

/** Ends the session of this page, once everything is saved or it is said what becomes of the rest. */
export function SignOut({ work, state, words }: SignOutProps) {
  const signOut = useSignOut(work, state);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<SignOutRegular />}
        disabledFocusable={signOut.step === 'leaving'}
        onClick={signOut.press}
      >
        {signOut.step === 'saving' ? 'Saving, then signing out…' : 'Sign out of this page'}
      </Button>
      <SignOutDialog state={signOut} saving={state} words={words} />
    </>
  );
}
