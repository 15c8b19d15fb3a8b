import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EndedPage } from '../../../session/ended-page';
import { usePartnerSession } from '../../../session/partner-session';
import { LoadFailed } from '../../../shell/load-failed';
import { PageSkeleton } from '../../../shell/page-skeleton';
import { LeftPage } from '../answer/left-page';
import { roomOptions } from '../api/get-engagement';
import type { Room } from '../types';
import { RoomPage } from './room-page';

/** Reads the engagement and shows it; without a session it says how to get one. */
export function EngagementPage() {
  const { calls, ended } = usePartnerSession();
  const [left, setLeft] = useState<Room>();
  const { data, error, fetchStatus, refetch } = useQuery({
    ...roomOptions(calls),
    enabled: !ended && left === undefined,
  });
  if (left) return <LeftPage room={left} />;
  if (ended)
    return (
      <EndedPage>
        <p>
          The page also ends when the organizer withdraws the invitation or cancels the engagement; you then
          get an email about it.
        </p>
      </EndedPage>
    );
  if (data)
    return <RoomPage room={data} outdated={error !== null || fetchStatus === 'paused'} onLeft={setLeft} />;
  if (error)
    return (
      <LoadFailed
        title="The engagement cannot be shown right now"
        error={error}
        retry={() => void refetch()}
      />
    );
  return <PageSkeleton label="The engagement is loading" />;
}
