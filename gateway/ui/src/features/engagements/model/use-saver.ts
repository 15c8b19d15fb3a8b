import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { engagementQuery } from '@/api/get-engagement';
import type { Engagement } from '@/api/types';
import { call } from '@/lib/api-client';
import { api } from '@/config/paths';
import type { EngagementWish } from '../api/types';
import type { DraftFields } from './draft-fields';
import { DraftSaver } from './draft-saver';
import type { DraftView } from './draft-view';

/** A draft under edit, which is saved when the typing rests and when the page goes. */
export function useSaver(
  person: string,
  start: Engagement | DraftFields,
  onCreated: (id: string) => void,
): [DraftView, DraftSaver] {
  const client = useQueryClient();
  const [saver] = useState(() => {
    const key = crypto.randomUUID();
    return new DraftSaver(
      {
        person,
        auto: !('state' in start) || start.state === 'DRAFT',
        send: (wish, id, last) =>
          send(wish, id, { keepalive: last, headers: id ? {} : { 'Idempotency-Key': key } }),
        onSaved: (engagement, created) => {
          client.setQueryData(engagementQuery(engagement.id).queryKey, engagement);
          void client.invalidateQueries({ queryKey: ['engagements', 'list'] });
          if (created) onCreated(engagement.id);
        },
      },
      start,
    );
  });
  useEffect(() => {
    saver.open();
    const leaving = (): void => {
      if (document.visibilityState === 'hidden' && saver.auto) void saver.save(true);
    };
    document.addEventListener('visibilitychange', leaving);
    return () => {
      document.removeEventListener('visibilitychange', leaving);
      saver.close();
    };
  }, [saver]);
  return [useSyncExternalStore(saver.subscribe, saver.snapshot), saver];
}

function send(
  wish: EngagementWish,
  id: string | undefined,
  options: { keepalive: boolean; headers: Record<string, string> },
): Promise<Engagement> {
  return id === undefined
    ? call<Engagement>('POST', api.engagements, { body: wish, ...options })
    : call<Engagement>('PUT', api.engagement(id), { body: wish, ...options });
}
