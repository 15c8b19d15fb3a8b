import { Problem } from '@/lib/problem';
import { ErrorMessage } from '../../../shell/error-message';

export interface ActFailedProps {
  /** What was not done, as in "Your answer was not sent". */
  readonly what: string;
  readonly error: Error | null;
}

/** Says beside what was pressed that it has failed, and why. */
export function ActFailed({ what, error }: ActFailedProps) {
  if (!error) return null;
  return (
    <ErrorMessage>
      <strong>{what}.</strong> {reasonOf(error)}
    </ErrorMessage>
  );
}

export function reasonOf(error: Error): string {
  if (!(error instanceof Problem)) return error.message;
  return Object.values(error.fieldErrors)[0] ?? error.detail ?? error.title;
}
