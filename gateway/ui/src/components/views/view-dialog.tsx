import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useMe } from '@/api/get-me';
import { useSaveView, type View, type ViewColumn } from '@/api/views';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import type { ViewedList } from './viewed-list';
import { useViewsStyles } from './views.styles';

export interface ViewDialogProps {
  list: ViewedList;
  /** The view to rename or share; absent for a new one. */
  view?: View;
  query: string;
  columns: ViewColumn[];
  onSaved: (view: View) => void;
  onClose: () => void;
}

/** Name and sharing of a view. A new one keeps what is on the page; an old one keeps what it had. */
export function ViewDialog({ list, view, query, columns, onSaved, onClose }: ViewDialogProps) {
  const styles = useViewsStyles();
  const { data: me } = useMe();
  const units = me?.ous.filter((ou) => ou !== '*') ?? [];
  const [name, setName] = useState(view?.name ?? '');
  const [sharing, setSharing] = useState(view?.sharedOu ?? view?.shared ?? 'NOBODY');
  const [favourite, setFavourite] = useState(view?.favourite ?? false);
  const save = useSaveView(list.address);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const unit = sharing !== 'NOBODY' && sharing !== 'EVERYBODY';
    save.mutate(
      {
        ...(view ?? { query, columns }),
        name: name.trim(),
        favourite,
        shared: unit ? 'UNIT' : sharing,
        sharedOu: unit ? sharing : null,
      },
      { onSuccess: onSaved },
    );
  };
  return (
    <DialogFrame open onOpenChange={(_, data) => !data.open && onClose()}>
      <form onSubmit={submit}>
        <DialogParts
          title={view ? `Rename or share "${view.name}"` : 'Save as a view'}
          contentClassName={styles.form}
          action={
            <Button type="submit" appearance="primary" disabled={name.trim() === '' || save.isPending}>
              Save view
            </Button>
          }
          others={<Button onClick={onClose}>Cancel</Button>}
        >
          {!view && <p>A view saves {list.keeps}.</p>}
          <Field label="Name" required>
            <Input value={name} maxLength={80} onChange={(_, data) => setName(data.value)} />
          </Field>
          <Field
            label="Who can open it"
            hint={`Others can open it but not change it. They see only ${list.seen}.`}
          >
            <RadioGroup value={sharing} onChange={(_, data) => setSharing(data.value)}>
              <Radio value="NOBODY" label="Only me" />
              {units.map((ou) => (
                <Radio key={ou} value={ou} label={`Everyone in ${ou}`} />
              ))}
              <Radio value="EVERYBODY" label="Everyone in the company" />
            </RadioGroup>
          </Field>
          <Checkbox
            label={`Open ${list.page} with this view`}
            checked={favourite}
            onChange={(_, data) => setFavourite(data.checked === true)}
          />
          {save.error && <ProblemNote error={save.error} what="The view was not saved." />}
        </DialogParts>
      </form>
    </DialogFrame>
  );
}
