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
  ticked: boolean;
  /** The stop of the keyboard in this row, if it is here. */
  stop: string | undefined;
  style: CSSProperties;
  onTick: (index: number, range: boolean) => void;
}

/** One account with its tick box, its cells and the tags of its partners. */
export const AccountRow = memo(function AccountRow({
  account,
  index,
  columns,
  fit,
  ticked,
  stop,
  style,
  onTick,
}: AccountRowProps) {
  const styles = useGridStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked}
      className={mergeClasses(styles.row, ticked && styles.ticked)}
      style={style}
    >
      <div role="gridcell" aria-colindex={1} className={styles.tickCell}>
        <Checkbox
          aria-label={`Select ${account.name}`}
          checked={ticked}
          data-cell={`${index}:tick`}
          tabIndex={stop === 'tick' ? 0 : -1}
          onChange={(event) =>
            onTick(index, 'shiftKey' in event.nativeEvent && event.nativeEvent.shiftKey === true)
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
