import type { ReactNode } from 'react';
import { useUnseenStyles } from './unseen.styles';

/** Words for who listens; others see them in colour, shape or place. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={useUnseenStyles()}>{children}</span>;
}
