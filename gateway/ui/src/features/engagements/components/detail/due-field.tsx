import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTaskCellStyles } from './task-cell.styles';

/** A due date that is saved when it is said to be right, not while it is typed. */
export function DueField({
  dueOn,
  pending,
  onSave,
}: {
  dueOn: string | null;
  pending: boolean;
  onSave: (dueOn: string) => void;
}) {
  const styles = useTaskCellStyles();
  const [typed, setTyped] = useState(dueOn ?? '');
  return (
    <div className={styles.due}>
      <Field label="Due on">
        <Input type="date" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button disabled={pending || typed === '' || typed === dueOn} onClick={() => onSave(typed)}>
        Save
      </Button>
    </div>
  );
}
