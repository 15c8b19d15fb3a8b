import { ProgressBar } from '@fluentui/react-components';
import type { Import } from '../api/import-types';
import { useImportsStyles } from './imports.styles';

/** How far the job is; it goes on whether or not anybody looks. */
export function ImportProgress({ one }: { one: Import }) {
  const styles = useImportsStyles();
  return (
    <section className={styles.section}>
      <span role="status">{words(one)}</span>
      <ProgressBar
        className={styles.progress}
        value={one.total > 0 ? one.done / one.total : undefined}
        aria-label="Progress of the import"
      />
      <span className={styles.hint}>
        You can leave this page: the work continues, and you can come back here to see how far it is.
      </span>
    </section>
  );
}

function words({ state, done, total }: Import): string {
  const count = done.toLocaleString('en-US');
  if (state === 'CHECKING')
    return done === 0 ? 'Checking the file' : `Checking the file: ${count} rows read so far`;
  const doing = state === 'APPLYING' ? 'Applying' : 'Undoing';
  return total === 0
    ? `${doing} the import`
    : `${doing}: ${count} of ${total.toLocaleString('en-US')} accounts`;
}
