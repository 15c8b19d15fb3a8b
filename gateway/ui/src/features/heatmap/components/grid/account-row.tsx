import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { memo, type CSSProperties } from 'react';
import type { Account } from '@/api/types';
import type { Column } from '../../model/columns';
import { AccountCell } from './account-cell';
import { useGridStyles } from './grid.styles';

export interface AccountRowProps {
  account: Account;
  index: number;
  columns: readonly Column[];
  fit: number;
  selected: boolean;
  /** The stop of the keyboard in this row, if it is here. */
  stop: string | undefined;
  style: CSSProperties;
  onSelect: (index: number, range: boolean) => void;
}

/** One account with its checkbox, its cells and the tags of its partners. */
export const AccountRow = memo(function AccountRow({
  account,
  index,
  columns,
  fit,
  selected,
  stop,
  style,
  onSelect,
}: AccountRowProps) {
  const styles = useGridStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={style}
    >
      <div role="gridcell" aria-colindex={1} className={styles.checkboxCell}>
        <Checkbox
          aria-label={`Select ${account.name}`}
          checked={selected}
          data-cell={`${index}:select`}
          tabIndex={stop === 'select' ? 0 : -1}
          onChange={(event) =>
            onSelect(index, 'shiftKey' in event.nativeEvent && event.nativeEvent.shiftKey === true)
          }
        />
      </div>
      {columns.map((column, at) => (
        <AccountCell
          key={column.id}
          column={column.id}
          colIndex={at + 2}
          account={account}
          row={index}
          fit={fit}
          stop={stop}
        />
      ))}
    </div>
  );
});
