import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { PasteStart } from '../paste/plan-paste';
import { useSession } from '../store/session-context';
import { AccountRowView } from './account-row';
import { rowsTogether, useAccountTableStyles } from './account-table.styles';
import { fieldAt, pressKey, stepRow } from './table-keys';
import { useGrowingCount } from './use-growing-count';

export interface AccountTableProps {
  readonly ids: readonly string[];
  readonly pasted: (text: string, start: PasteStart) => void;
}

const columns = [
  'Account',
  'City',
  'State',
  'Country',
  'Status',
  'Relationship',
  'Exec or director',
  'Notes',
  'Saved',
];

/** The accounts with the fields to fill. Rows out of sight cost no layout, yet Tab and the browser's search reach them. */
export function AccountTable({ ids, pasted }: AccountTableProps) {
  const styles = useAccountTableStyles();
  const session = useSession();
  const groups = grouped(ids.slice(0, useGrowingCount(ids)));

  function keyDown(event: KeyboardEvent): void {
    const at = fieldAt(event.target);
    if (!at || event.nativeEvent.isComposing) return;
    if (isUndo(event) && at.field !== 'notes') session.undo();
    else if (!stepRow(event, at) && !pressKey(event, at)) return;
    event.preventDefault();
  }

  function paste(event: ClipboardEvent): void {
    const at = fieldAt(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!at || (at.field === 'notes' && !isBlock(event.clipboardData, text))) return;
    event.preventDefault();
    pasted(text, { accountId: at.accountId, field: at.field });
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- events of the fields inside, heard once for thousands of them
    <div
      className={styles.table}
      role="table"
      aria-label="Accounts"
      aria-rowcount={ids.length + 1}
      onKeyDown={keyDown}
      onPaste={paste}
    >
      <div role="row" className={styles.head}>
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
      {groups.map((group, index) => (
        <div key={index} role="rowgroup" className={styles.group}>
          {group.map((id) => (
            <AccountRowView key={id} accountId={id} />
          ))}
        </div>
      ))}
      {ids.length === 0 && <NoRows />}
    </div>
  );
}

function grouped(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / rowsTogether) }, (_, index) =>
    ids.slice(index * rowsTogether, (index + 1) * rowsTogether),
  );
}

function NoRows() {
  const styles = useAccountTableStyles();
  return (
    <div role="row">
      <p role="cell" className={styles.none}>
        No account matches. Clear the search, or switch off “Unanswered only”, to see the others.
      </p>
    </div>
  );
}

function isBlock(data: DataTransfer, text: string): boolean {
  return (
    text.includes('\t') || (text.trimEnd().includes('\n') && data.getData('text/html').includes('<table'))
  );
}

function isUndo(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}
