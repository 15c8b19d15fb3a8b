import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Engagement } from '@/api/types';
import { engagementQuery } from '@/api/get-engagement';

/** A change after which the service answers with the engagement as it then is. */
export function useChange<Wish>(id: string, change: (wish: Wish) => Promise<Engagement>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: (changed) => keep(client, id, changed) });
}

function keep(client: QueryClient, id: string, changed: Engagement): Promise<void> {
  client.setQueryData(engagementQuery(id).queryKey, changed);
  return stale(client, id);
}

/** All that an engagement shows besides itself may have changed with it. */
export async function stale(client: QueryClient, id: string): Promise<void> {
  const { queryKey } = engagementQuery(id);
  await client.invalidateQueries({
    predicate: ({ queryKey: [first, kind, one] }) =>
      first === 'engagements' && !(kind === queryKey[1] && one === id),
  });
}
