import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogParts } from './dialog-parts';

export interface FailedPartsProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** What a dialog says when the thing that it is for has failed: why, and to try again or go back. */
export function FailedParts({ title, children, onRetry, onBack }: FailedPartsProps) {
  return (
    <DialogParts
      title={title}
      action={
        <Button appearance="primary" onClick={onRetry}>
          Try again
        </Button>
      }
      others={<Button onClick={onBack}>Back</Button>}
    >
      {children}
    </DialogParts>
  );
}
