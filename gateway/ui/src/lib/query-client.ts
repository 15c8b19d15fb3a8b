import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Tries again only where a second try can help; a refusal is shown at once. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

function worthRetrying(failures: number, error: Error): boolean {
  return (
    failures < 2 && (!(error instanceof Problem) || error.kind === 'offline' || error.kind === 'unavailable')
  );
}
