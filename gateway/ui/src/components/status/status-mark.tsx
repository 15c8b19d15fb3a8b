import { mergeClasses } from '@fluentui/react-components';
import { useStatusMarkStyles } from './status-mark.styles';
import { statusLetters, type KnownStatus } from './status-words';

/** The sign of a status: its letter in a shape of its own (square, slanted, round), so that no one needs the colour. */
export function StatusMark({ status }: { status: KnownStatus | null }) {
  const styles = useStatusMarkStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[status ?? 'NONE'])} aria-hidden="true">
      <span>{status === null ? '?' : statusLetters[status]}</span>
    </span>
  );
}
