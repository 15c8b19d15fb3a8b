import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import { counted } from '@/lib/words';
import { useSession } from '../store/session-context';

/** Confirms all earlier answers at once, after saying how many they are. */
export function StillTrueAll({ ids }: { ids: readonly string[] }) {
  const session = useSession();
  if (ids.length === 0) return null;
  const answers = counted(ids.length, 'earlier answer');
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<HistoryRegular />}>
          {ids.length === 1 ? 'The earlier answer is still true' : `All ${answers} are still true`}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Confirm {answers}?</DialogTitle>
          <DialogContent>
            Your company answered{' '}
            {ids.length === 1 ? 'this account' : `these ${counted(ids.length, 'account')}`} before. Confirming
            reports the same again, as of today. Accounts without an earlier answer stay open.
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => session.confirm(ids)}>
                Confirm
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Cancel</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
