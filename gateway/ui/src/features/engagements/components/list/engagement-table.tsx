import { mergeClasses } from '@fluentui/react-components';
import { ariaSort, SortButton } from '@/components/sort-button';
import { StateBadge } from '@/components/state-badge';
import type { Sort } from '@/lib/use-sort';
import { grouped } from '@/lib/words';
import type { EngagementRow } from '../../api/types';
import { stateMoods, stateWords, typeWords } from '../../model/words';
import { Readiness } from '../readiness';
import { Attention } from './attention';
import { Days, declinedWords, partnerWords, TitleLink } from './cells';
import { useListStyles } from './list.styles';
import type { RowList } from './use-row-list';

interface Column {
  label: string;
  sort?: string;
  hint?: string;
}

const columns: readonly Column[] = [
  { label: 'Engagement', sort: 'title' },
  { label: 'State', sort: 'state' },
  { label: 'OU', sort: 'ou' },
  { label: 'Organizer', sort: 'organiser' },
  { label: 'Dates', sort: 'firstDay' },
  { label: 'Partners' },
  { label: 'Accounts' },
  { label: 'Readiness' },
  { label: 'Needs attention', sort: 'due', hint: 'Sort by what is due next' },
];

export interface EngagementTableProps {
  list: RowList;
  sort: Sort;
  onSort: (by: string) => void;
}

/** Any number of engagements as a table of which only the rows in sight are drawn. */
export function EngagementTable({ list, sort, onSort }: EngagementTableProps) {
  const styles = useListStyles();
  return (
    <div role="table" aria-label="Engagements" aria-rowcount={list.total + 1} className={styles.table}>
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} style={{ display: 'contents' }}>
          {columns.map(({ label, sort: by, hint }) => (
            <div
              key={label}
              role="columnheader"
              aria-sort={ariaSort(by, sort)}
              className={mergeClasses(styles.th, label === 'Accounts' && styles.number)}
            >
              {by === undefined ? (
                label
              ) : (
                <SortButton
                  label={label}
                  by={by}
                  sort={sort}
                  onSort={onSort}
                  className={styles.sort}
                  title={hint}
                />
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: list.height }}>
        {list.items.map(({ index, start, row }) => (
          <Row key={row.id} row={row} index={index} start={start} />
        ))}
      </div>
    </div>
  );
}

function Row({ row, index, start }: { row: EngagementRow; index: number; start: number }) {
  const styles = useListStyles();
  const clipped = mergeClasses(styles.cell, styles.clipped);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" className={styles.cell}>
        <TitleLink row={row} />
        <span className={styles.type}>{typeWords(row.type)}</span>
      </div>
      <div role="cell" className={styles.cell}>
        <StateBadge mood={stateMoods[row.state]}>{stateWords(row.state)}</StateBadge>
      </div>
      <div role="cell" className={clipped} title={row.ou}>
        {row.ou}
      </div>
      <div role="cell" className={clipped} title={row.organiser.name}>
        {row.organiser.name}
      </div>
      <div role="cell" className={clipped}>
        <Days row={row} />
      </div>
      <div role="cell" className={styles.cell}>
        {partnerWords(row)}
        <span className={styles.type}>{declinedWords(row)}</span>
      </div>
      <div role="cell" className={mergeClasses(styles.cell, styles.number)}>
        {grouped(row.accounts)}
      </div>
      <div role="cell" className={styles.cell}>
        <Readiness value={row.readiness} />
      </div>
      <div role="cell" className={styles.cell}>
        <Attention row={row} />
      </div>
    </div>
  );
}
