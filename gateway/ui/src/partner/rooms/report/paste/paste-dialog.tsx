import { Button } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
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
    <DialogFrame
      open={draft !== undefined}
      onOpenChange={(_, { open }) => !open && paste.close()}
      className={styles.surface}
    >
      <DialogParts
        title={draft?.start ? 'What pasting will change' : 'Paste from a spreadsheet'}
        contentClassName={styles.content}
        action={
          <Button appearance="primary" disabled={count === 0} onClick={paste.apply}>
            Apply {counted(count, 'change')}
          </Button>
        }
        others={<Button onClick={paste.close}>Cancel</Button>}
      >
        {draft && !draft.start && <PasteInput text={draft.text} setText={paste.setText} />}
        {plan && <PastePreview plan={plan} />}
      </DialogParts>
    </DialogFrame>
  );
}
