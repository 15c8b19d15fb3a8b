import { Button } from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import { useSummary } from '../store/session-context';
import { SignOutDialog } from './sign-out-dialog';
import { useSignOut } from './use-sign-out';

/** Ends the session of this page, once everything is saved or it is said what becomes of the rest. */
export function SignOut({ left }: { readonly left: () => void }) {
  const summary = useSummary();
  const state = useSignOut(summary, left);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<SignOutRegular />}
        disabledFocusable={state.step === 'leaving'}
        onClick={state.press}
      >
        {state.step === 'saving' ? 'Saving, then signing out…' : 'Sign out of this page'}
      </Button>
      <SignOutDialog state={state} summary={summary} />
    </>
  );
}
