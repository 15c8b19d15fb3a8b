import { QueryClient, type Query } from '@tanstack/react-query';
import { Problem } from './problem';

const shortestPause = 5;

/** Tries again only where a second try can help; a refusal is shown at once, and what was away is asked again by itself. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthRetrying,
        refetchInterval: untilBack,
        staleTime: 15_000,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}

function worthRetrying(failures: number, error: Error): boolean {
  return failures < 2 && (!(error instanceof Problem) || isAway(error));
}

/** The pause in milliseconds until a service that did not answer is asked again; none while all is well. */
function untilBack({ state }: Query): number | false {
  const { error, status } = state;
  if (status !== 'error' || !(error instanceof Problem) || !isAway(error)) return false;
  return Math.max(shortestPause, error.retryAfterSeconds ?? 0) * 1_000;
}

function isAway({ kind }: Problem): boolean {
  return kind === 'offline' || kind === 'unavailable';
}
