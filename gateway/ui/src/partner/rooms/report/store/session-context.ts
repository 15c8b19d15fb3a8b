import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { ReportSession } from './report-session';
import type { RowView } from './row-view';
import { summaryOf, type Summary } from './summary';

export const SessionContext = createContext<ReportSession | undefined>(undefined);

export function useSession(): ReportSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no report session around this component');
  return session;
}

/** One row, told anew only when that row changes. */
export function useRow(accountId: string): RowView {
  const { store } = useSession();
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeRow(accountId, listener),
    [store, accountId],
  );
  return useSyncExternalStore(subscribe, () => store.view(accountId));
}

/** The whole report in numbers, told anew at every change. */
export function useSummary(): Summary {
  const session = useSession();
  useSyncExternalStore(session.store.subscribe, session.store.currentVersion);
  return summaryOf(session);
}
