import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/config/paths';
import { post } from '@/lib/api-client';
import type { ServiceName, Step } from './dead-letter';

export interface SendingBack {
  running: boolean;
  finished: boolean;
  settled: number;
  failed: number;
  error: unknown;
}

const idle: SendingBack = { running: false, finished: false, settled: 0, failed: 0, error: null };

/** Sends all letters of a cause back, some at a time; it stops when told to, or when the page is left. */
export function useSendBackMany(service: ServiceName) {
  const client = useQueryClient();
  const wanted = useRef(false);
  const isWanted = () => wanted.current;
  const [progress, setProgress] = useState(idle);
  useEffect(() => () => void (wanted.current = false), []);

  const start = async (cause: string) => {
    wanted.current = true;
    setProgress({ ...idle, running: true });
    let next: string | null = '';
    try {
      while (next !== null && isWanted()) {
        const step: Step = await post<Step>(api.sendDeadLettersBack(service), { cause, after: next });
        next = step.next;
        setProgress((before) => ({
          ...before,
          settled: before.settled + step.settled,
          failed: before.failed + step.failed,
        }));
      }
      setProgress((before) => ({ ...before, running: false, finished: true }));
    } catch (error) {
      setProgress((before) => ({ ...before, running: false, error }));
    }
    await client.invalidateQueries({ queryKey: ['dead-letters', service] });
  };
  return { progress, start, stop: () => void (wanted.current = false) };
}
