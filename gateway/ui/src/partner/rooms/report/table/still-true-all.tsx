import { Button, DialogTrigger } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { counted } from '@/lib/words';
import { useSession } from '../store/session-context';

/** Confirms all earlier answers at once, after saying how many they are. */
export function StillTrueAll({ ids }: { ids: readonly string[] }) {
  const session = useSession();
  if (ids.length === 0) return null;
  const answers = counted(ids.length, 'earlier answer');
  return (
    <DialogFrame
      trigger={
        <Button icon={<HistoryRegular />}>
          {ids.length === 1 ? 'The earlier answer is still true' : `All ${answers} are still true`}
        </Button>
      }
    >
      <DialogParts
        title={`Confirm ${answers}?`}
        action={
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary" onClick={() => session.confirm(ids)}>
              Confirm
            </Button>
          </DialogTrigger>
        }
        others={
          <DialogTrigger disableButtonEnhancement>
            <Button>Cancel</Button>
          </DialogTrigger>
        }
      >
        Your company has answered for{' '}
        {ids.length === 1 ? 'this account' : `these ${counted(ids.length, 'account')}`} before. Confirming
        reports the same answers again, as of today. Accounts without an earlier answer stay unanswered.
      </DialogParts>
    </DialogFrame>
  );
}
