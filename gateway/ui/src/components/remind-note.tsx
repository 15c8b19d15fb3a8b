import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ProblemNote } from './problem-note';
import { When } from './when';

/** Who was not reminded, and why. */
export interface NotReminded {
  id: string;
  partnerName: string;
  reason: string;
  lately: boolean;
  remindedAt?: string | null;
}

export interface RemindNoteProps {
  error: Error | null;
  /** What came of it; absent before it was tried. */
  outcome: { words: string; leftOut: readonly NotReminded[] } | undefined;
  pending: boolean;
  /** Reminds those who were reminded lately all the same. */
  onAgain: (ids: string[]) => void;
}

/** What came of a reminder: who got one, who did not and why; those reminded lately can be reminded all the same. */
export function RemindNote({ error, outcome, pending, onAgain }: RemindNoteProps) {
  if (error) return <ProblemNote error={error} what="Nobody was reminded." />;
  if (!outcome) return null;
  const again = outcome.leftOut.filter(({ lately }) => lately).map(({ id }) => id);
  return (
    <MessageBar
      intent={outcome.leftOut.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>
        <MessageBarTitle>{outcome.words}</MessageBarTitle>
        {outcome.leftOut.map(({ id, partnerName, reason, lately, remindedAt }) => (
          <div key={id}>
            {partnerName} was not reminded: {reason} {lately && remindedAt && <When at={remindedAt} />}
          </div>
        ))}
      </MessageBarBody>
      {again.length > 0 && (
        <MessageBarActions>
          <Button disabled={pending} onClick={() => onAgain(again)}>
            Remind anyway
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
