import { useNames } from '@/api/people';
import type { Account } from '@/api/types';
import { useGridStyles } from './grid.styles';
import { TagsCell } from './tags-cell';

export interface AccountCellProps {
  column: string;
  colIndex: number;
  account: Account;
  row: number;
  fit: number;
  stop: string | undefined;
}

/** One cell of the list; the partners' cell holds the tags. */
export function AccountCell({ column, colIndex, account, row, fit, stop }: AccountCellProps) {
  const styles = useGridStyles();
  if (column === 'partners')
    return <TagsCell colIndex={colIndex} account={account} row={row} fit={fit} stop={stop} />;
  const people = peopleOf(account, column);
  const text = textOf(account, column);
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex}
      className={column === 'account' ? styles.accountCell : styles.cell}
      data-cell={`${row}:${column}`}
      tabIndex={stop === column ? 0 : -1}
      title={text.full}
      {...(column === 'account' && opensCard(account.id))}
    >
      {column === 'account' ? (
        <>
          <span className={styles.name}>{account.name}</span>
          <span className={styles.domain}>{account.domain ?? account.key}</span>
        </>
      ) : (
        ((people && <People emails={people} />) ?? text.short)
      )}
    </div>
  );
}

function People({ emails }: { emails: readonly string[] }) {
  const nameOf = useNames(emails);
  return emails.map(nameOf).join(', ');
}

/** The addresses of a column of people. */
function peopleOf({ ecm, sellers }: Account, column: string): readonly string[] | undefined {
  if (column === 'ecm') return ecm === null ? [] : [ecm];
  return column === 'sellers' ? sellers : undefined;
}

/** What makes an element open the card of an account. */
export const opensCard = (accountId: string) =>
  ({ 'data-tag': '', 'data-account': accountId, 'aria-haspopup': 'dialog' }) as const;

export function locationOf({ city, state, country }: Pick<Account, 'city' | 'state' | 'country'>): string {
  return [city, state, country === 'United States' ? null : country].filter(Boolean).join(', ');
}

function textOf(account: Account, column: string): { short: string; full: string } {
  if (column === 'account')
    return {
      short: account.name,
      full: [account.name, account.domain, account.key].filter(Boolean).join(' · '),
    };
  if (column === 'location')
    return {
      short: locationOf(account),
      full: [account.city, account.state, account.country].filter(Boolean).join(', '),
    };
  const text =
    peopleOf(account, column)?.join(', ') ?? account[column as 'segment' | 'ou' | 'industry'] ?? '';
  return { short: text, full: text };
}
