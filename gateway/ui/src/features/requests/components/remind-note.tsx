import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ProblemNote } from '@/components/problem-note';
import { When } from '@/components/when';
import { counted } from '@/lib/words';
import type { useRemind } from '../api/keep-request';

/** What came of a reminder: who got one, who did not and why; those reminded lately can be reminded all the same. */
export function RemindNote({ remind }: { remind: ReturnType<typeof useRemind> }) {
  const { data, error } = remind;
  if (error) return <ProblemNote error={error} what="Nobody was reminded." />;
  if (!data) return null;
  const again = data.leftOut.filter(({ lately }) => lately).map(({ id }) => id);
  return (
    <MessageBar
      intent={data.leftOut.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody>
        <MessageBarTitle>{outcome(data.reminded.length)}</MessageBarTitle>
        {data.leftOut.map(({ id, partnerName, reason, lately, remindedAt }) => (
          <div key={id}>
            {partnerName} was not reminded: {reason} {lately && remindedAt && <When at={remindedAt} />}
          </div>
        ))}
      </MessageBarBody>
      {again.length > 0 && (
        <MessageBarActions>
          <Button
            disabled={remind.isPending}
            onClick={() => remind.mutate({ requestIds: again, again: true })}
          >
            Remind anyway
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const outcome = (reminded: number): string =>
  reminded === 0 ? 'Nobody was reminded.' : `Reminders sent for ${counted(reminded, 'request')}.`;
