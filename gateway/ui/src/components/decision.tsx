import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { DialogFrame } from './dialog-frame';
import { DialogParts } from './dialog-parts';
import { ProblemNote } from './problem-note';

/** A change that is decided on: what TanStack Query's mutations look like from here. */
export interface Decided {
  readonly isPending: boolean;
  readonly error: Error | null;
}

export interface ReasonWish {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export interface DecisionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly answer: string;
  /** What the way out says. */
  readonly keep?: string;
  readonly reason?: ReasonWish;
  readonly change: Decided;
  /** What is said when it did not work. */
  readonly failed: string;
  readonly onDecide: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks before something is done that cannot be undone; stays until it is done, or says why it is not. */
export function Decision(props: DecisionProps) {
  const { title, children, answer, keep = 'Cancel', reason: wish, change, failed, onDecide, onClose } = props;
  const [reason, setReason] = useState('');
  const missing = wish?.required === true && reason.trim() === '';
  return (
    <DialogFrame alert still open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogParts
        title={title}
        fluid
        action={
          <Button
            appearance="primary"
            disabled={change.isPending || missing}
            onClick={() => onDecide(reason.trim())}
          >
            {answer}
          </Button>
        }
        others={<Button onClick={onClose}>{keep}</Button>}
      >
        {children}
        {wish && (
          <Field label={wish.label} hint={wish.hint} required={wish.required}>
            <Textarea
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
        )}
        {change.error && <ProblemNote error={change.error} what={failed} />}
      </DialogParts>
    </DialogFrame>
  );
}
