import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { useRow } from '../store/session-context';
import { useAccountRowStyles } from './account-row.styles';
import { ConflictPanel } from './conflict-panel';
import { ExecField, RelationField, StatusField } from './choice-fields';
import { NotesField } from './notes-field';
import { RowStateCell } from './row-state-cell';

/** One account: where it is, what is answered of it, and whether that is saved. Renders only when it changed itself. */
export const AccountRowView = memo(function AccountRowView({ accountId }: { readonly accountId: string }) {
  const styles = useAccountRowStyles();
  const view = useRow(accountId);
  const { row, values } = view;
  const field = { accountId, account: row.name };
  const stale = view.slots.filter((slot) => slot.problem?.kind === 'stale');
  return (
    <div
      role="row"
      data-account={accountId}
      className={mergeClasses(styles.row, view.answered && styles.answered)}
    >
      <span role="rowheader" className={styles.name}>
        {row.name}
      </span>
      <div role="none" className={styles.place}>
        <span role="cell">{row.city}</span>
        <span role="cell">{row.state}</span>
        <span role="cell">{row.country}</span>
      </div>
      <div role="cell" className={styles.status}>
        <StatusField {...field} value={values.status} />
      </div>
      <div role="cell" className={styles.relation}>
        <RelationField {...field} business={values.business} it={values.it} />
      </div>
      <div role="cell" className={styles.exec}>
        <ExecField {...field} value={values.execLevel} />
      </div>
      <div role="cell" className={styles.notes}>
        <NotesField {...field} value={values.notes} />
      </div>
      <div role="cell" className={styles.state}>
        <RowStateCell view={view} />
      </div>
      {stale.map((slot) => (
        <ConflictPanel key={slot.field} slot={slot} account={row.name} />
      ))}
    </div>
  );
});
