import { useEffect } from 'react';

/** What sends the edits of a page. */
export interface Sending {
  readonly start: () => void;
  readonly stop: () => void;
  readonly flush: () => void;
  readonly tryNow: () => void;
  /** False when closing the page would lose an edit. */
  readonly durable: boolean;
}

/** Sends while the page lives, flushes when it is left, goes on when the network is back. */
export function useSending(sending: Sending): void {
  useEffect(() => running(sending), [sending]);
}

function running(sending: Sending): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') sending.flush();
  };
  const flush = (): void => sending.flush();
  const online = (): void => sending.tryNow();
  const leaving = (event: BeforeUnloadEvent): void => {
    if (!sending.durable) event.preventDefault();
  };
  sending.start();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', leaving);
  return () => {
    sending.stop();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', leaving);
  };
}
