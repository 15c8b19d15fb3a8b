import { WarningRegular } from '@fluentui/react-icons';
import { useLocale } from '@/components/locale-context';
import { counted } from '@/lib/words';
import type { EngagementRow } from '../../api/types';
import { dayRange } from '../../model/days';
import { useListStyles } from './list.styles';

/** What somebody should look after, the most urgent first. */
export function Attention({ row }: { row: EngagementRow }) {
  const styles = useListStyles();
  const { locale } = useLocale();
  const notes = notesOf(row);
  const due = row.overdue === 0 ? dayRange(row.dueOn, null, locale) : undefined;
  if (row.overdue === 0 && notes.length === 0 && due === undefined)
    return <span className={styles.quiet}>Nothing</span>;
  return (
    <span className={styles.attention}>
      {row.overdue > 0 && (
        <span className={styles.overdue}>
          <WarningRegular aria-hidden /> {counted(row.overdue, 'overdue task')}
        </span>
      )}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {due !== undefined && <span className={styles.quiet}>Next due {due}</span>}
    </span>
  );
}

function notesOf({ state, waiting, accounts, partners }: EngagementRow): string[] {
  if (state === 'DRAFT') return ['Not published yet'];
  if (state !== 'PLANNING' && state !== 'PREPARING') return [];
  return [
    ...(waiting > 0 ? [`${counted(waiting, 'partner')} ${waiting === 1 ? 'owes' : 'owe'} an answer`] : []),
    ...(accounts === 0 ? ['No account matches'] : []),
    ...(partners === 0 ? ['No partner invited'] : []),
  ];
}
