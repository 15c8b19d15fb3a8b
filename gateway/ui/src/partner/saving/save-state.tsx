import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CloudOffRegular, WarningRegular } from '@fluentui/react-icons';
import { useSaveStateStyles } from './save-state.styles';
import { saveWords } from './save-words';
import type { SavingState } from './saving-state';

export interface SaveStateProps {
  readonly state: SavingState;
  /** What one of the items is called, such as "account". */
  readonly item: string;
  readonly tryNow: () => void;
  /** Shows the item that needs a decision. */
  readonly show?: (itemId: string) => void;
}

/** Whether all is saved, and the way out when it is not. */
export function SaveState({ state, item, tryNow, show }: SaveStateProps) {
  const styles = useSaveStateStyles();
  const tone = toneOf(state);
  const [first] = state.needsYou;
  return (
    <div className={styles.state}>
      <span className={styles[tone]}>
        {tone === 'saved' && <CheckmarkCircleRegular />}
        {tone === 'broken' && <CloudOffRegular />}
        {tone === 'blocked' && <WarningRegular />} {saveWords(state, item)}
      </span>
      {isBroken(state) && (
        <Button size="small" onClick={tryNow}>
          Try now
        </Button>
      )}
      {tone === 'blocked' && first !== undefined && show && (
        <Button size="small" onClick={() => show(first)}>
          Show
        </Button>
      )}
    </div>
  );
}

function toneOf(state: SavingState): 'saved' | 'saving' | 'broken' | 'blocked' {
  if (isBroken(state) || !state.durable) return 'broken';
  if (state.needsYou.length > 0) return 'blocked';
  return state.unsent > 0 ? 'saving' : 'saved';
}

function isBroken({ connection, unsent }: SavingState): boolean {
  return connection.kind === 'broken' && unsent > 0;
}
