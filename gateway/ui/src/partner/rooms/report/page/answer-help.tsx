import { useAnswerHelpStyles } from './answer-help.styles';

const meanings = [
  ['Target', 'not your customer yet, and you would like to win them'],
  ['Past customer', 'was your customer before, but is not now'],
  ['Active customer', 'buys from you today'],
  ['Business, IT', 'on which side of the company you have a relationship: either, both or none'],
  ['Exec or director', 'whether you know somebody at that level'],
] as const;

/** What the answers mean, for whoever asks. */
export function AnswerHelp() {
  const styles = useAnswerHelpStyles();
  return (
    <details className={styles.help}>
      <summary>What do the answers mean?</summary>
      <dl className={styles.list}>
        {meanings.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
