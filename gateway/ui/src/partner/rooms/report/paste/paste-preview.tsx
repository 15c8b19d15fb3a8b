import { counted, grouped } from '@/lib/words';
import { fieldWords, valueInWords } from '../status-words';
import { useSession } from '../store/session-context';
import type { Change } from '../store/undo-stack';
import { usePasteDialogStyles } from './paste-dialog.styles';
import type { PastePlan } from './plan-paste';

const shown = 100;

/** The changes and the problems of a paste, before it is applied. */
export function PastePreview({ plan }: { readonly plan: PastePlan }) {
  const styles = usePasteDialogStyles();
  return (
    <>
      <p className={styles.lead} role="status">
        {leadOf(plan)}
      </p>
      {plan.problems.length > 0 && <Problems plan={plan} />}
      {plan.changes.length > 0 && <Changes changes={plan.changes} />}
    </>
  );
}

function leadOf({ changes, unchanged, problems, matchedByName }: PastePlan): string {
  const left = problems.length > 0 ? ` ${grouped(problems.length)} cannot be used.` : '';
  if (changes.length === 0) return `Nothing would change.${left}`;
  const answers = changes.length === 1 ? '1 answer changes' : `${grouped(changes.length)} answers change`;
  const accounts = new Set(changes.map((change) => change.accountId)).size;
  const on = `on ${counted(accounts, 'account')}`;
  const how = matchedByName ? ', matched by account name' : '';
  const same = unchanged > 0 ? ` ${grouped(unchanged)} stay as they are.` : '';
  return `${answers} ${on}${how}.${same}${left}`;
}

function Problems({ plan: { problems } }: { readonly plan: PastePlan }) {
  const styles = usePasteDialogStyles();
  return (
    <ul className={styles.problems} aria-label="Cannot be used">
      {problems.slice(0, shown).map(({ line, reason }) => (
        <li key={`${line} ${reason}`}>
          Line {line}: {reason}
        </li>
      ))}
      {problems.length > shown && <li>and {grouped(problems.length - shown)} more</li>}
    </ul>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const styles = usePasteDialogStyles();
  const { store } = useSession();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col">Field</th>
          <th scope="col">Now</th>
          <th scope="col">Will be</th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, shown).map(({ accountId, field, before, after }) => (
          <tr key={`${accountId}:${field}`}>
            <th scope="row">{store.row(accountId).name}</th>
            <td>{fieldWords[field]}</td>
            <td className={styles.before}>{valueInWords(field, before)}</td>
            <td>{valueInWords(field, after)}</td>
          </tr>
        ))}
        {changes.length > shown && (
          <tr>
            <td colSpan={4}>and {grouped(changes.length - shown)} more</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
