import { Button } from '@fluentui/react-components';
import { valueOf, type Slot } from '../../../saving/edit-slot';
import { momentInWords } from '../../../shell/moments';
import type { ReportEdit } from '../report-edit';
import { fieldWords, valueInWords } from '../status-words';
import { useSession } from '../store/session-context';
import type { ReportField } from '../types';
import { useConflictStyles } from './conflict-panel.styles';

export interface ConflictPanelProps {
  readonly slot: Slot<ReportEdit>;
  readonly account: string;
}

/** A colleague changed the same field meanwhile: both answers side by side, and the person decides. */
export function ConflictPanel({ slot, account }: ConflictPanelProps) {
  const styles = useConflictStyles();
  const session = useSession();
  if (slot.problem?.kind !== 'stale' || slot.field === 'stillTrue') return null;
  const { theirs } = slot.problem;
  const field: ReportField = slot.field;
  const by = theirs.by ?? 'A colleague';
  return (
    <div role="cell" className={styles.cell}>
      <div
        role="group"
        className={styles.panel}
        aria-label={`Two answers for ${fieldWords[field]} of ${account}`}
      >
        <p className={styles.lead}>
          <strong>{fieldWords[field]}</strong>: {by} changed this while you did. Which answer do you want to
          keep?
        </p>
        <div className={styles.answer}>
          <span className={styles.who}>Yours, not saved</span>
          <span className={styles.value}>{valueInWords(field, valueOf(slot))}</span>
          <Button appearance="primary" onClick={() => session.keepMine(slot.itemId, field)}>
            Keep mine
          </Button>
        </div>
        <div className={styles.answer}>
          <span className={styles.who}>
            {by}
            {theirs.at && `, ${momentInWords(theirs.at)}`}
          </span>
          <span className={styles.value}>{valueInWords(field, theirs.value)}</span>
          <Button onClick={() => session.takeTheirs(slot.itemId, field)}>Take theirs</Button>
        </div>
      </div>
    </div>
  );
}
