import { useLayoutEffect, useRef } from 'react';
import { useSession } from '../store/session-context';
import { notesLimit, type FieldValue } from '../types';
import type { FieldOf } from './choice-fields';
import { useNotesFieldStyles } from './notes-field.styles';

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
const near = 200;

/** Notes that grow as one types; nothing is cut off, what is too long is said. */
export function NotesField({ accountId, account, value }: FieldOf & { readonly value: FieldValue }) {
  const styles = useNotesFieldStyles();
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = typeof value === 'string' ? value : '';
  useLayoutEffect(() => {
    if (!growsByItself && area.current) grow(area.current);
  }, [text]);
  const left = notesLimit - text.length;
  return (
    <>
      <span className={styles.title} aria-hidden="true">
        Notes
      </span>
      <textarea
        ref={area}
        rows={1}
        tabIndex={0}
        className={styles.notes}
        aria-label={`Notes on ${account}`}
        aria-invalid={left < 0}
        data-field="notes"
        data-control="notes"
        value={text}
        onChange={(event) => session.edit(accountId, 'notes', event.target.value === '' ? null : event.target.value, `notes on ${account}`)}
        onBlur={() => session.flush()}
      />
      {left <= near && <span className={left < 0 ? styles.tooLong : styles.left}>{left < 0 ? `${-left} characters too many` : `${left} characters left`}</span>}
    </>
  );
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
