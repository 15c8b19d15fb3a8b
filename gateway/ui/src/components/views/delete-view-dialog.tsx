import { Button } from '@fluentui/react-components';
import { useDeleteView, type View } from '@/api/views';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import type { ViewedList } from './viewed-list';

export interface DeleteViewDialogProps {
  list: ViewedList;
  view: View;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a view is gone for all who can open it. */
export function DeleteViewDialog({ list, view, onDeleted, onClose }: DeleteViewDialogProps) {
  const remove = useDeleteView(list.address);
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
        {list.things} stay as they are.
        {remove.error && <ProblemNote error={remove.error} what="The view was not deleted." />}
      </DialogParts>
    </DialogFrame>
  );
}
