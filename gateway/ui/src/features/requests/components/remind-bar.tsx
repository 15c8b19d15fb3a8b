import { Button } from '@fluentui/react-components';
import { Confirmation } from '@/components/confirmation';
import { counted, grouped } from '@/lib/words';
import { useRemind } from '../api/keep-request';
import { owes, type FollowedRequest } from '../api/types';
import { RemindNote } from './remind-note';
import { useRequestsStyles } from './requests.styles';

/** Reminds many at once: those ticked, or all shown that owe; more than one only after a question. */
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
  const partners = new Set(owing.map(({ partnerId }) => partnerId)).size;
  const many = counted(partners, 'partner');
  const label =
    ticked.size === 0
      ? `Remind the ${many} shown that ${partners === 1 ? 'owes' : 'owe'}`
      : `Remind ${grouped(owing.length)} ticked`;
  function start(): void {
    remind.mutate({ requestIds: owing.map(({ id }) => id), again: false }, { onSuccess: onDone });
  }
  return (
    <div className={styles.remind}>
      {owing.length === 1 && (
        <Button disabled={remind.isPending} onClick={start}>
          {label}
        </Button>
      )}
      {owing.length > 1 && (
        <Confirmation
          button={label}
          answer="Remind them"
          title={`Remind ${many}?`}
          text={`Every contact of theirs gets a mail about each of the ${grouped(owing.length)} requests. A mail cannot be called back.`}
          disabled={remind.isPending}
          onConfirm={start}
        />
      )}
      <RemindNote remind={remind} />
    </div>
  );
}
