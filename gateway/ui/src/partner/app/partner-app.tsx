import { QueryClientProvider } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { newQueryClient } from '@/lib/query-client';
import { AppTheme } from '@/theme/app-theme';
import { LinkPage } from '../rooms/link/link-page';
import { partnerAddress } from '../session/partner-address';
import type { PartnerRoom } from '../session/partner-room';
import { PartnerSessionProvider } from '../session/partner-session';
import { SignedOutPage } from '../session/signed-out-page';
import { rooms as allRooms } from './rooms';

export interface PartnerAppProps {
  readonly path: string;
  readonly search: string;
  readonly secret: string | undefined;
  readonly rooms?: readonly PartnerRoom[];
}

/** The pages that a partner may see: the one that an emailed link opens, and the room behind it. */
export function PartnerApp({ path, search, secret, rooms = allRooms }: PartnerAppProps) {
  const [client] = useState(newQueryClient);
  const [left, setLeft] = useState(false);
  const address = useMemo(() => partnerAddress(path), [path]);
  const parameters = new URLSearchParams(search);
  const room = rooms.find(({ purpose }) => purpose === address?.purpose);
  const opened = rooms.find(({ entry }) => entry === path);
  const leave = useCallback((): void => {
    history.replaceState(null, '', `${room?.entry ?? ''}?signed-out`);
    setLeft(true);
    client.clear();
  }, [client, room]);
  return (
    <AppTheme>
      <QueryClientProvider client={client}>
        {room && address ? (
          left ? (
            <SignedOutPage places={address} />
          ) : (
            <PartnerSessionProvider address={address} leave={leave}>
              <room.Page />
            </PartnerSessionProvider>
          )
        ) : opened && secret === undefined && parameters.has('signed-out') ? (
          <SignedOutPage places={{ purpose: opened.purpose }} />
        ) : (
          <LinkPage room={opened} secret={secret} invalid={parameters.has('invalid')} />
        )}
      </QueryClientProvider>
    </AppTheme>
  );
}
