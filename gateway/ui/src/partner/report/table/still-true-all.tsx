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
import { useSession } from '../store/session-context';

/** Confirms all earlier answers at once, after saying how many they are. */
export function StillTrueAll({ ids }: { ids: readonly string[] }) {
  const session = useSession();
  if (ids.length === 0) return null;
  const answers = ids.length === 1 ? '1 earlier answer' : `${ids.length} earlier answers`;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<HistoryRegular />}>
          {ids.length === 1
            ? 'The earlier answer is still true'
            : `All ${ids.length} earlier answers are still true`}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Confirm {answers}?</DialogTitle>
          <DialogContent>
            Your company answered {ids.length === 1 ? 'this account' : `these ${ids.length} accounts`} before.
            Confirming reports the same again, as of today. Accounts without an earlier answer stay open.
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => session.confirm(ids)}>
                Confirm {answers}
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
