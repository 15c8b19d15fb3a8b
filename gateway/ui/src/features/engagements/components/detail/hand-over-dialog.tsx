import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent } from 'react';
import { useNames } from '@/api/people';
import { DialogFrame } from '@/components/dialog-frame';
import { DialogParts } from '@/components/dialog-parts';
import { ProblemNote } from '@/components/problem-note';
import { useHandOver } from '../../api/life';
import type { EndDialogProps } from './end-dialogs';
import { useDetailStyles } from './detail.styles';

/** Gives the engagement to a colleague, who then hears of its answers. */
export function HandOverDialog({ engagement, onClose }: EndDialogProps) {
  const styles = useDetailStyles();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const handOver = useHandOver(engagement.id);
  const address = email.trim();
  const valid = /^\S+@\S+\.\S+$/.test(address);
  const known = useNames(valid ? [address] : [])(address);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    handOver.mutate(
      { email: address, name: name.trim() === '' ? known : name.trim() },
      { onSuccess: onClose },
    );
  };
  return (
    <DialogFrame open onOpenChange={(_, data) => !data.open && onClose()}>
      <form onSubmit={submit}>
        <DialogParts
          title="Hand over the engagement"
          contentClassName={styles.form}
          action={
            <Button type="submit" appearance="primary" disabled={!valid || handOver.isPending}>
              Hand over
            </Button>
          }
          others={<Button onClick={onClose}>Cancel</Button>}
        >
          <p>
            Your colleague becomes the organizer and hears of the partners’ answers in your place. You can
            still see and change the engagement while you are aligned to {engagement.ou}.
          </p>
          <Field label="Email of your colleague" required hint={`They must be aligned to ${engagement.ou}.`}>
            <Input type="email" value={email} onChange={(_, { value }) => setEmail(value)} />
          </Field>
          <Field label="Name" hint="As partners will read it.">
            <Input
              value={name}
              placeholder={valid ? known : ''}
              onChange={(_, { value }) => setName(value)}
            />
          </Field>
          {handOver.error && (
            <ProblemNote error={handOver.error} what="The engagement was not handed over." />
          )}
        </DialogParts>
      </form>
    </DialogFrame>
  );
}
