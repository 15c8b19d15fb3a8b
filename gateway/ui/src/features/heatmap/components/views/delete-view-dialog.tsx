import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
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
    <Dialog open modalType="alert" onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Delete "{view.name}"?</DialogTitle>
          <DialogContent>
            {view.shared === 'NOBODY'
              ? 'The view cannot be brought back.'
              : 'It is shared: nobody will be able to open it any more, and it cannot be brought back.'}{' '}
            No account and no report is touched.
            {remove.error && <ProblemNote error={remove.error} what="The view was not deleted." />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Keep it</Button>
            <Button
              appearance="primary"
              disabled={remove.isPending}
              onClick={() => remove.mutate(view, { onSuccess: onDeleted })}
            >
              Delete view
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
