import { StateBadge } from '@/components/state-badge';
import { counted } from '@/lib/words';
import type { EngagementRow } from '../../api/types';
import { stateMoods, stateWords, typeWords } from '../../model/words';
import { Readiness } from '../readiness';
import { Attention } from './attention';
import { Days, declinedWords, partnerWords, TitleLink } from './cells';
import { useListStyles } from './list.styles';
import type { RowList } from './use-row-list';

/** The same list for a phone: one card each. */
export function EngagementCards({ list }: { list: RowList }) {
  const styles = useListStyles();
  return (
    <ul className={styles.cards} aria-label="Engagements" style={{ height: list.height }}>
      {list.items.map(({ index, start, row }) => (
        <li
          key={row.id}
          ref={list.measure}
          data-index={index}
          aria-setsize={list.total}
          aria-posinset={index + 1}
          className={styles.item}
          style={{ transform: `translateY(${start}px)` }}
        >
          <Card row={row} />
        </li>
      ))}
    </ul>
  );
}

function Card({ row }: { row: EngagementRow }) {
  const styles = useListStyles();
  return (
    <article className={styles.card}>
      <div className={styles.cardHead}>
        <h2 className={styles.cardTitle}>
          <TitleLink row={row} />
        </h2>
        <span className={styles.badge}>
          <StateBadge mood={stateMoods[row.state]}>{stateWords(row.state)}</StateBadge>
        </span>
      </div>
      <div className={styles.facts}>
        {[typeWords(row.type), row.ou, row.organiser.name].filter(Boolean).join(' · ')}
      </div>
      <div className={styles.facts}>
        <Days row={row} /> ·{' '}
        {[partnerWords(row), declinedWords(row), counted(row.accounts, 'account')]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {row.readiness !== null && <Readiness value={row.readiness} />}
      {(row.overdue > 0 || row.waiting > 0 || row.dueOn !== null) && <Attention row={row} />}
    </article>
  );
}
