import { useLayoutEffect, useRef, useState } from 'react';
import { useSession } from '../store/session-context';
import { notesLength, notesLimit, type FieldValue } from '../types';
import type { FieldOf } from './choice-fields';
import { useNotesFieldStyles } from './notes-field.styles';

const growsByItself = 'fieldSizing' in document.documentElement.style;
const near = 200;

/** Notes that grow as one types; nothing is cut off, what is too long is said. */
export function NotesField({ accountId, account, value }: FieldOf & { readonly value: FieldValue }) {
  const styles = useNotesFieldStyles();
  const session = useSession();
  const [draft, type] = useDraft(typeof value === 'string' ? value : '');
  function change(text: string): void {
    type(text);
    session.edit(accountId, 'notes', text.trim() === '' ? null : text.trim(), `notes on ${account}`);
  }
  function leave(): void {
    type(undefined);
    session.flush();
  }
  return (
    <>
      <span className={styles.title} aria-hidden="true">
        Notes
      </span>
      <GrowingText
        className={styles.notes}
        label={`Notes on ${account}`}
        text={draft}
        change={change}
        leave={leave}
      />
      <Left left={notesLimit - notesLength(draft)} />
    </>
  );
}

/** What is typed, with the spaces at its ends that are not saved, for as long as one types. */
function useDraft(saved: string): [string, (text: string | undefined) => void] {
  const [typed, setTyped] = useState<string>();
  return [typed?.trim() === saved.trim() ? typed : saved, setTyped];
}

interface GrowingTextProps {
  readonly className: string;
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly leave: () => void;
}

function GrowingText({ className, label, text, change, leave }: GrowingTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!growsByItself && area.current) grow(area.current);
  }, [text]);
  return (
    <textarea
      ref={area}
      rows={1}
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-invalid={notesLength(text) > notesLimit}
      data-field="notes"
      data-control="notes"
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={leave}
    />
  );
}

function Left({ left }: { readonly left: number }) {
  const styles = useNotesFieldStyles();
  if (left > near) return null;
  return (
    <span className={left < 0 ? styles.tooLong : styles.left}>
      {left < 0 ? `${-left} characters too many` : `${left} characters left`}
    </span>
  );
}

function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
