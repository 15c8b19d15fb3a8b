import { usePasteDialogStyles } from './paste-dialog.styles';

export interface PasteInputProps {
  readonly text: string;
  readonly setText: (text: string) => void;
}

/** Where to paste when no field has the focus, as on a phone. */
export function PasteInput({ text, setText }: PasteInputProps) {
  const styles = usePasteDialogStyles();
  return (
    <>
      <p className={styles.hint} id="paste-hint">
        Columns in this order: status, business, IT, exec or director, notes. Put the account names in the
        first column to match each line to its account; without them, the lines fill the table from the top. A
        heading line may name the columns. Empty cells change nothing.
      </p>
      <textarea
        className={styles.input}
        rows={5}
        aria-label="Cells from a spreadsheet"
        aria-describedby="paste-hint"
        placeholder="Paste the copied cells here"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </>
  );
}
