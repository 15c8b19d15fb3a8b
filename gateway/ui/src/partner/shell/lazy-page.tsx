import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { offline } from '@/lib/problem';
import { LoadFailed } from './load-failed';
import { PageSkeleton } from './page-skeleton';

export interface LazyPageParts {
  readonly Page: ComponentType;
}

/** A page whose code comes only when one of its links is opened, so that nobody waits for that of another room. */
export function lazyPage(purpose: string, load: () => Promise<LazyPageParts>): ComponentType {
  return function LazyPage() {
    const { data, error, refetch } = useQuery({
      queryKey: ['page', purpose],
      queryFn: () => load().catch(() => Promise.reject(offline())),
      staleTime: Infinity,
    });
    if (data) return <data.Page />;
    if (!error) return <PageSkeleton label="The page is loading" />;
    return (
      <LoadFailed title="The page cannot be shown right now" error={error} retry={() => void refetch()} />
    );
  };
}
