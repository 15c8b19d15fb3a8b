import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useImportsStyles } from './imports.styles';

/** Takes a file by dropping or by picking. */
export function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const styles = useImportsStyles();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file && !busy) onFile(file);
    if (input.current) input.current.value = '';
  };
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // Dropping is the mouse's way to what the button offers to everyone.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="File to import"
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => (drag(event, false), take(event.dataTransfer.files[0]))}
    >
      <DocumentArrowUpRegular aria-hidden fontSize={40} />
      <span>Drop the master account list here (Excel or CSV)</span>
      <Button appearance="primary" disabled={busy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.tsv,.txt,text/csv"
        tabIndex={-1}
        aria-label="Master account list"
        className={styles.file}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <span className={styles.hint}>
        The columns can have any names. You see what will change before anything changes, and a row with an
        error does not stop the others.
      </span>
    </section>
  );
}
