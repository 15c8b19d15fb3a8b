import { mergeClasses } from '@fluentui/react-components';
import type { FieldValue, ReportField } from '../types';
import { useChoiceStyles } from './choice.styles';
import { controlName } from './table-keys';

export interface ChoiceButtonProps {
  readonly field: ReportField;
  readonly value: FieldValue;
  readonly pressed: boolean;
  readonly tabStop: boolean;
  readonly letter?: string;
  readonly word: string;
  readonly press: () => void;
}

/** One possible answer: pressed it stands, pressed again it is taken back. A plain element, for there are thousands. */
export function ChoiceButton({ field, value, pressed, tabStop, letter, word, press }: ChoiceButtonProps) {
  const styles = useChoiceStyles();
  const tone = pressed
    ? field === 'status'
      ? styles[value as 'TARGET' | 'PAST_CUSTOMER' | 'ACTIVE_CUSTOMER']
      : styles.pressed
    : undefined;
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, tone)}
      aria-pressed={pressed}
      tabIndex={tabStop ? 0 : -1}
      data-field={field}
      data-control={controlName(field, value)}
      onClick={press}
    >
      {letter !== undefined && (
        <span className={styles.letter} aria-hidden="true">
          {letter}
        </span>
      )}
      {word}
    </button>
  );
}
