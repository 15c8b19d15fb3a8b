import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import type { DeadLetter, ServiceName } from '../api/dead-letter';
import { useDiscard } from '../api/discard';
import { useDeadLettersStyles } from './dead-letters.styles';

export interface DiscardFormProps {
  service: ServiceName;
  letter: DeadLetter;
  onCancel: () => void;
}

/** Asks for the reason before an event is given up for good. */
export function DiscardForm({ service, letter, onCancel }: DiscardFormProps) {
  const styles = useDeadLettersStyles();
  const discard = useDiscard(service, letter.id);
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        discard.mutate(reason.trim());
      }}
    >
      <Field
        label="Why is this event discarded?"
        required
        hint="It will never be handled, and this cannot be undone. Your name and the reason are kept."
      >
        <Textarea maxLength={500} value={reason} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabled={reason.trim() === '' || discard.isPending}>
          Discard permanently
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {discard.error && <ProblemNote error={discard.error} what="The event was not discarded." />}
    </form>
  );
}
