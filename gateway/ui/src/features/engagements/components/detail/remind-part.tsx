import { Button } from '@fluentui/react-components';
import type { Engagement } from '@/api/types';
import { Confirmation } from '@/components/confirmation';
import { RemindNote } from '@/components/remind-note';
import { counted } from '@/lib/words';
import type { useRemind } from '../../api/invitations';
import { useDetailStyles } from './detail.styles';

export interface RemindPartProps {
  remind: ReturnType<typeof useRemind>;
  /** The partners that owe something. */
  partners: readonly Pick<Engagement['invitations'][number], 'partnerId'>[];
  /** "an answer", "7 tasks". */
  what: string;
}

/** "3 partners still owe an answer: Remind"; more than one only after a question. */
export function RemindPart({ remind, partners, what }: RemindPartProps) {
  const styles = useDetailStyles();
  if (partners.length === 0) return null;
  const many = counted(partners.length, 'partner');
  const start = (): void => remind.mutate({});
  return (
    <span className={styles.group}>
      <span>
        {many} still {partners.length === 1 ? 'owes' : 'owe'} {what}:
      </span>
      {partners.length === 1 ? (
        <Button size="small" disabled={remind.isPending} onClick={start}>
          Remind
        </Button>
      ) : (
        <Confirmation
          button="Remind"
          size="small"
          title={`Remind ${many}?`}
          text="Each of their contacts gets one email about all that they owe. An email cannot be taken back."
          disabled={remind.isPending}
          onConfirm={start}
        />
      )}
    </span>
  );
}

/** What came of it. */
export function RemindOutcome({
  remind: { data, error, isPending, mutate },
}: Pick<RemindPartProps, 'remind'>) {
  return (
    <RemindNote
      error={error}
      outcome={
        data && {
          words:
            data.reminded.length === 0
              ? 'Nobody was reminded.'
              : `Reminders sent to ${counted(data.reminded.length, 'partner')}.`,
          leftOut: data.leftOut.map((one) => ({ ...one, id: one.partnerId })),
        }
      }
      pending={isPending}
      onAgain={(partnerIds) => mutate({ partnerIds, again: true })}
    />
  );
}
