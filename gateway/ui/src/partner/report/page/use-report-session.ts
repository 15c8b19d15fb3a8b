import { useEffect, useState } from 'react';
import { ReportSession } from '../store/report-session';
import { requestKey } from '../store/request-key';
import type { AccountRow, ReportRequest } from '../types';

/** The session of this page: sends while the page lives, flushes when it is left, goes on when the network is back. */
export function useReportSession(report: ReportRequest, rows: readonly AccountRow[]): ReportSession {
  const [session] = useState(
    () =>
      new ReportSession({
        request: requestKey(report),
        contactName: report.contactName,
        rows,
        storage: deviceStorage(),
      }),
  );
  useEffect(() => running(session), [session]);
  useEffect(() => session.merge(rows), [session, rows]);
  return session;
}

function running(session: ReportSession): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') session.flush();
  };
  const flush = (): void => session.flush();
  const online = (): void => session.tryNow();
  const leaving = (event: BeforeUnloadEvent): void => {
    if (!session.queue.durable) event.preventDefault();
  };
  session.start();
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', leaving);
  return () => {
    session.stop();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', leaving);
  };
}

/** Some browsers forbid it altogether; the page then says that nothing is kept. */
function deviceStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (forbidden) {
    if (forbidden instanceof DOMException) return undefined;
    throw forbidden;
  }
}
