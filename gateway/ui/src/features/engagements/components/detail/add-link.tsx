import { Button, Field, Input, Select } from '@fluentui/react-components';
import { LinkAddRegular } from '@fluentui/react-icons';
import { useState, type SyntheticEvent } from 'react';
import { useAddLink } from '@/api/materials';
import type { Engagement, Material } from '@/api/types';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import { materialKinds } from '@/lib/uploads/upload-words';
import { useDetailStyles } from './detail.styles';

/** Adds a link in place of a file. */
export function AddLink({ engagement, partnerId }: { engagement: Engagement; partnerId: string | null }) {
  const styles = useDetailStyles();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Material['kind']>('SHOWCASE_RECORDING');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const add = useAddLink(engagement.id);
  const valid = /^https:\/\/\S+$/.test(url.trim()) && name.trim() !== '';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const close = (): void => {
      setOpen(false);
      setName('');
      setUrl('');
    };
    add.mutate({ kind, name: name.trim(), url: url.trim(), partnerId }, { onSuccess: close });
  };
  return (
    <DialogFrame
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      trigger={
        <Button size="small" icon={<LinkAddRegular />}>
          Add a link
        </Button>
      }
    >
      <form onSubmit={submit}>
        <DialogParts
          title="Add a link"
          contentClassName={styles.form}
          action={
            <Button type="submit" appearance="primary" disabled={!valid || add.isPending}>
              Add link
            </Button>
          }
          others={<Button onClick={() => setOpen(false)}>Cancel</Button>}
        >
          <Field label="What it is">
            <Select value={kind} onChange={(_, { value }) => setKind(value as Material['kind'])}>
              {materialKinds.map(([one, words]) => (
                <option key={one} value={one}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Name" required>
            <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label="Address" required hint="Begins with https://">
            <Input type="url" value={url} onChange={(_, { value }) => setUrl(value)} />
          </Field>
          {add.error && <ProblemNote error={add.error} what="The link was not added." />}
        </DialogParts>
      </form>
    </DialogFrame>
  );
}
