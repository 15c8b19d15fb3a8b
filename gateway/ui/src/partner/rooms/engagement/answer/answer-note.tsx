import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { Room } from '../types';
import { answerInWords } from './answer-words';
import { useAnswerNoteStyles } from './answer-note.styles';

/** Who of the partner has accepted, and when. */
export function AnswerNote({ room }: { readonly room: Room }) {
  const styles = useAnswerNoteStyles();
  return (
    <p className={styles.note}>
      <CheckmarkCircleFilled aria-hidden className={styles.sign} />
      <span>{answerInWords(room)}.</span>
    </p>
  );
}
