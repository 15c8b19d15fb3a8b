import { Button } from '@fluentui/react-components';
import { Problem } from '@/lib/problem';
import { NoticePage } from './notice-page';

export interface LoadFailedProps {
  readonly title: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** Where a page would be: why it cannot be shown, and the way to try again. */
export function LoadFailed({ title, error, retry }: LoadFailedProps) {
  return (
    <NoticePage title={title}>
      <p role="alert">{error instanceof Problem ? (error.detail ?? error.title) : error.message}</p>
      <Button appearance="primary" onClick={retry}>
        Try again
      </Button>
    </NoticePage>
  );
}
