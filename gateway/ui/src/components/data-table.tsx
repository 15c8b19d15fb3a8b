/* eslint jsx-a11y/no-redundant-roles: off, jsx-a11y/no-interactive-element-to-noninteractive-role: off -- on a phone the rows are drawn as blocks, which takes their built-in roles away */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTableStyles } from './table.styles';

export interface DataColumn<Row> {
  label: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
}

export interface DataTableProps<Row> {
  label: string;
  /** The first column names the row. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A plain list as a table; on a phone each row is a card, and stays a row for a screen reader (hence the roles). */
export function DataTable<Row>({ label, columns, rows, keyOf }: DataTableProps<Row>) {
  const styles = useTableStyles();
  return (
    <div className={styles.frame}>
      <table role="table" aria-label={label} className={mergeClasses(styles.table, styles.stacked)}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.label}
                role="columnheader"
                scope="col"
                className={mergeClasses(styles.th, column.number && styles.number)}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row" className={styles.row}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <NameCell key={column.label} column={column} row={row} />
                ) : (
                  <Cell key={column.label} column={column} row={row} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps<Row> {
  column: DataColumn<Row>;
  row: Row;
}

function NameCell<Row>({ column, row }: CellProps<Row>) {
  const styles = useTableStyles();
  return (
    <th role="rowheader" scope="row" className={styles.rowName}>
      {column.cell(row)}
    </th>
  );
}

function Cell<Row>({ column, row }: CellProps<Row>) {
  const styles = useTableStyles();
  return (
    <td
      role="cell"
      data-label={column.label}
      className={mergeClasses(styles.td, column.number && styles.number)}
    >
      {column.cell(row)}
    </td>
  );
}
