import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Says what went wrong, where it went wrong, and reads it out. */
export function ErrorMessage({ children }: { children: ReactNode }) {
  return (
    <MessageBar intent="error" role="alert" layout="multiline" style={{ marginTop: 16 }}>
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
