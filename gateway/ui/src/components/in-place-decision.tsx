import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Decided, ReasonWish } from './decision';
import { useInPlaceDecisionStyles } from './in-place-decision.styles';
import { ProblemNote } from './problem-note';

export interface InPlaceDecisionProps {
  readonly button: string;
  readonly question: string;
  readonly text: string;
  readonly answer: string;
  readonly keep: string;
  readonly reason?: ReasonWish;
  readonly change: Decided;
  readonly failed: string;
  readonly onDecide: (reason: string) => void;
}

/** A button that asks where it stands before it does something: for panels and cards, over which no dialog opens. */
export function InPlaceDecision(props: InPlaceDecisionProps) {
  const { button, question, text, answer, keep, reason: wish, change, failed, onDecide } = props;
  const styles = useInPlaceDecisionStyles();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!asking) return <Button onClick={() => setAsking(true)}>{button}</Button>;
  const missing = wish?.required === true && reason.trim() === '';
  return (
    <div className={styles.asked}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{question}</MessageBarTitle> {text}
        </MessageBarBody>
      </MessageBar>
      {wish && (
        <Field label={wish.label} hint={wish.hint} required={wish.required}>
          <Textarea rows={2} maxLength={1000} value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      {change.error && <ProblemNote error={change.error} what={failed} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={change.isPending || missing}
          onClick={() => onDecide(reason.trim())}
        >
          {answer}
        </Button>
        <Button onClick={() => setAsking(false)}>{keep}</Button>
      </div>
    </div>
  );
}
