import { Button } from '@fluentui/react-components';
import { counted } from '@/lib/words';
import { useRemind } from '../api/keep-request';
import { owes, type FollowedRequest } from '../api/types';
import { RemindNote } from './remind-note';
import { useRequestsStyles } from './requests.styles';

/** Reminds many at once: those ticked, or all shown that owe. */
export function RemindBar({
  requests,
  ticked,
  onDone,
}: {
  requests: readonly FollowedRequest[];
  ticked: ReadonlySet<string>;
  onDone: () => void;
}) {
  const styles = useRequestsStyles();
  const remind = useRemind();
  const owing = requests.filter((one) => owes(one) && (ticked.size === 0 || ticked.has(one.id)));
  if (owing.length === 0 && !remind.data) return null;
  return (
    <div className={styles.remind}>
      {owing.length > 0 && (
        <Button
          disabled={remind.isPending}
          onClick={() =>
            remind.mutate({ requestIds: owing.map(({ id }) => id), again: false }, { onSuccess: onDone })
          }
        >
          Remind{' '}
          {ticked.size === 0
            ? `the ${counted(owing.length, 'partner')} shown that owe`
            : `${owing.length} ticked`}
        </Button>
      )}
      <RemindNote remind={remind} />
    </div>
  );
}
