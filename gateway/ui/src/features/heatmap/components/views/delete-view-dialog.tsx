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
        others={<Button onClick={onClose}>Keep it</Button>}
      >
        {view.shared === 'NOBODY'
          ? 'The view cannot be brought back.'
          : 'It is shared: nobody will be able to open it any more, and it cannot be brought back.'}{' '}
        No account and no report is touched.
        {remove.error && <ProblemNote error={remove.error} what="The view was not deleted." />}
      </DialogParts>
    </DialogFrame>
  );
}
