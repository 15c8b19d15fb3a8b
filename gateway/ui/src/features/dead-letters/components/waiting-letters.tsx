import { useQueries } from '@tanstack/react-query';
import { useConfig } from '@/api/get-config';
import { WorkCard } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { waitingQuery } from '../api/get-waiting';

/** How many events wait for somebody to decide, service by service. */
export function WaitingLetters() {
  const { data: config, error, refetch } = useConfig();
  const services = config?.services ?? [];
  const waiting = useQueries({ queries: services.map(({ name }) => waitingQuery(name)) });
  const failed = waiting.find((one) => one.error && one.data === undefined);
  const lines = services.flatMap(({ title }, place) => {
    const count = waiting[place]?.data ?? 0;
    const words = `${counted(count, 'dead letter')} in ${title}`;
    return count === 0
      ? []
      : [{ words, to: paths.deadLetters, more: 'See why, and send them back or discard them.' }];
  });
  const known = config && waiting.every(({ data, isPending }) => data !== undefined || !isPending);
  return (
    <WorkCard
      title="Dead letters"
      lines={known && (lines.length > 0 || !failed) ? lines : undefined}
      empty="Every event was handled and sent."
      error={config ? (failed?.error ?? null) : error}
      retry={() => void Promise.all([refetch(), ...waiting.map((one) => one.refetch())])}
    />
  );
}
