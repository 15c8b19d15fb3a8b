import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { paths } from '@/config/paths';
import { Problem } from '@/lib/problem';

export interface ProblemNoteProps {
  error: unknown;
  /** What was being done, as in "The accounts could not be loaded". */
  what: string;
  onRetry?: () => void;
}

/** Says what went wrong, whether it is ours or the network, and offers to try again. */
export function ProblemNote({ error, what, onRetry }: ProblemNoteProps) {
  const problem = error instanceof Problem ? error : undefined;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {reason(problem, error)}
      </MessageBarBody>
      <MessageBarActions>
        {problem?.kind === 'signed-out' && (
          <Link href={paths.signIn} target="_blank" rel="noreferrer">
            Sign in again in a new tab
          </Link>
        )}
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function reason(problem: Problem | undefined, error: unknown): string {
  if (problem === undefined) return error instanceof Error ? error.message : String(error);
  const fields = Object.entries(problem.fieldErrors)
    .filter(([, text]) => text !== problem.detail)
    .map(([field, text]) => ` ${field}: ${text}.`);
  return `${problem.title}${problem.detail === undefined ? '.' : `: ${problem.detail}`}${fields.join('')}`;
}
