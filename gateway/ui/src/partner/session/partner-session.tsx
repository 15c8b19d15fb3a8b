import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PartnerAddress } from './partner-address';
import { partnerCalls, type PartnerCalls } from './partner-calls';

/** What a page knows of the link that it is for. */
export interface PartnerSession {
  readonly address: PartnerAddress;
  readonly calls: PartnerCalls;
  /** The link has expired, was revoked or replaced, or the page was open for too long. */
  readonly ended: boolean;
  /** To be called when one has signed out. */
  readonly leave: () => void;
}

const SessionContext = createContext<PartnerSession | undefined>(undefined);

export interface PartnerSessionProviderProps {
  readonly address: PartnerAddress;
  readonly leave: () => void;
  readonly children: ReactNode;
}

/** Stands around the page of a room. */
export function PartnerSessionProvider({ address, leave, children }: PartnerSessionProviderProps) {
  const [ended, setEnded] = useState(false);
  const calls = useMemo(() => partnerCalls(address, () => setEnded(true)), [address]);
  const session = useMemo(() => ({ address, calls, ended, leave }), [address, calls, ended, leave]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function usePartnerSession(): PartnerSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session of a partner around this component');
  return session;
}
