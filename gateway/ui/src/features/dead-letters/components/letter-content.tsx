import { Subtitle2 } from '@fluentui/react-components';
import type { DeadLetterDetail } from '../api/dead-letter';
import { useDeadLettersStyles } from './dead-letters.styles';

/** What the event says, as far as it can be read, and its headers. */
export function LetterContent({ letter }: { letter: DeadLetterDetail }) {
  const styles = useDeadLettersStyles();
  const { text, problem, start, headers } = letter;
  return (
    <>
      <Subtitle2 as="h2" block>
        Content
      </Subtitle2>
      {problem !== null && <p>The event cannot be read: {problem}</p>}
      {text === null && problem === null && <p>None: this event removes what was there for its key.</p>}
      {(text !== null || start !== null) && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keys
        <pre className={styles.content} tabIndex={0} aria-label="Content of the event">
          {text === null ? `First bytes (base64): ${start}` : pretty(text)}
        </pre>
      )}
      {headers.length > 0 && (
        <details>
          <summary>Headers</summary>
          <pre className={styles.content}>
            {headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
          </pre>
        </details>
      )}
    </>
  );
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // Avro writes some values in a way that JSON does not know
  }
}
