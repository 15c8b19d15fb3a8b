import { Button } from '@fluentui/react-components';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import { useDeleteView, type View } from '../../api/views';

export interface DeleteViewDialogProps {
  view: View;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a view is gone for all who can open it. */
export function DeleteViewDialog({ view, onDeleted, onClose }: DeleteViewDialogProps) {
  const remove = useDeleteView();
  return (
    <DialogFrame alert open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogParts
        title={`Delete "${view.name}"?`}
        action={
          <Button
            appearance="primary"
            disabled={remove.isPending}
            onClick={() => remove.mutate(view, { onSuccess: onDeleted })}
          >
            Delete view
          </Button>
        }
        others={<Button onClick={onClose}>Keep view</Button>}
      >
        {view.shared === 'NOBODY'
          ? 'This cannot be undone.'
          : 'It is shared: nobody will be able to open it any longer. This cannot be undone.'}{' '}
        Accounts and reports stay as they are.
        {remove.error && <ProblemNote error={remove.error} what="The view was not deleted." />}
      </DialogParts>
    </DialogFrame>
  );
}
