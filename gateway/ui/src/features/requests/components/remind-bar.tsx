import { Button } from '@fluentui/react-components';
import { Confirmation } from '@/components/confirmation';
import { counted, grouped } from '@/lib/words';
import { useRemind } from '../api/keep-request';
import { owes, type FollowedRequest } from '../api/types';
import { Reminded } from './reminded';
import { useRequestsStyles } from './requests.styles';

/** Reminds many at once: those selected, or all shown that owe; more than one only after a question. */
export function RemindBar({
  requests,
  selected,
  onDone,
}: {
  requests: readonly FollowedRequest[];
  selected: ReadonlySet<string>;
  onDone: () => void;
}) {
  const styles = useRequestsStyles();
  const remind = useRemind();
  const owing = requests.filter((one) => owes(one) && (selected.size === 0 || selected.has(one.id)));
  if (owing.length === 0 && !remind.data) return null;
  const partners = new Set(owing.map(({ partnerId }) => partnerId)).size;
  const many = counted(partners, 'partner');
  const who =
    selected.size === 0
      ? `${many} still ${partners === 1 ? 'owes' : 'owe'} a report:`
      : `${counted(owing.length, 'request')} selected:`;
  function start(): void {
    remind.mutate({ requestIds: owing.map(({ id }) => id), again: false }, { onSuccess: onDone });
  }
  return (
    <div className={styles.remind}>
      {owing.length > 0 && <span>{who}</span>}
      {owing.length === 1 && (
        <Button disabled={remind.isPending} onClick={start}>
          Remind
        </Button>
      )}
      {owing.length > 1 && (
        <Confirmation
          button="Remind"
          answer="Remind"
          title={`Remind ${many}?`}
          text={`Each of their contacts gets an email about each of the ${grouped(owing.length)} requests. An email cannot be taken back.`}
          disabled={remind.isPending}
          onConfirm={start}
        />
      )}
      <Reminded remind={remind} />
    </div>
  );
}
