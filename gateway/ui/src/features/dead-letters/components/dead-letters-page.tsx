import { useQueries } from '@tanstack/react-query';
import { useConfig } from '@/api/get-config';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { StateFilter } from '@/components/state-filter';
import { useTableStyles } from '@/components/table.styles';
import { useParameter } from '@/lib/use-parameter';
import type { ServiceName } from '../api/dead-letter';
import { waitingQuery } from '../api/get-waiting';
import { LetterPanel } from './letter-panel';
import { letterStates } from './letter-words';
import { ServiceLetters } from './service-letters';

/** What the services could not handle or send; each answers for itself, so one that is down hides no other. */
export function DeadLettersPage() {
  const table = useTableStyles();
  const [chosen, setChosen] = useParameter('state');
  const [opened, setOpened] = useParameter('letter');
  const state = chosen === '' ? 'WAITING' : chosen === 'any' ? '' : chosen;
  const { data, error, refetch } = useConfig();
  const services = data?.services ?? [];
  const waiting = useQueries({ queries: services.map(({ name }) => waitingQuery(name)) });
  const noneWaits =
    waiting.length > 0 && waiting.every(({ isSuccess, data: count }) => isSuccess && count === 0);
  const allWell = state === 'WAITING' && noneWaits;
  const [service, id] = split(
    opened,
    services.map(({ name }) => name),
  );
  return (
    <Page title="Dead letters">
      <div className={table.tools}>
        <StateFilter
          label="State"
          value={state}
          states={letterStates}
          onChange={(value) => setChosen(value === '' ? 'any' : value === 'WAITING' ? '' : value)}
        />
      </div>
      {error && (
        <ProblemNote
          error={error}
          what="The list of services could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonLines label="Loading the dead letters" />}
      {allWell && (
        <EmptyNote title="No dead letters are waiting">
          The services have handled and sent every event.
        </EmptyNote>
      )}
      {services.map(({ name, title }) => (
        <ServiceLetters
          key={name}
          service={name}
          title={title}
          state={state}
          onOpen={(letter) => setOpened(`${name}:${letter}`)}
        />
      ))}
      {service !== undefined && (
        <LetterPanel key={opened} service={service} id={id} onClose={() => setOpened('')} />
      )}
    </Page>
  );
}

function split(opened: string, services: readonly ServiceName[]): [ServiceName | undefined, string] {
  const gap = opened.indexOf(':');
  return [services.find((one) => one === opened.slice(0, Math.max(gap, 0))), opened.slice(gap + 1)];
}
