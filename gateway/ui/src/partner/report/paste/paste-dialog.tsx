import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { PasteInput } from './paste-input';
import { usePasteDialogStyles } from './paste-dialog.styles';
import { PastePreview } from './paste-preview';
import type { Paste } from './use-paste';

/** Shows what a pasted block would change, and changes it only on request. */
export function PasteDialog({ paste }: { readonly paste: Paste }) {
  const styles = usePasteDialogStyles();
  const { draft, plan } = paste;
  const count = plan?.changes.length ?? 0;
  return (
    <Dialog open={draft !== undefined} onOpenChange={(_, { open }) => !open && paste.close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>
            {draft?.start ? 'What this paste will change' : 'Paste from a spreadsheet'}
          </DialogTitle>
          <DialogContent className={styles.content}>
            {draft && !draft.start && <PasteInput text={draft.text} setText={paste.setText} />}
            {plan && <PastePreview plan={plan} />}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={count === 0} onClick={paste.apply}>
              Apply {counted(count, 'change')}
            </Button>
            <Button onClick={paste.close}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
