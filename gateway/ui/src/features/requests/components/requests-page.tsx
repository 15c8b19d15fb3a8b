import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'react-router';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { paths } from '@/config/paths';
import { useParameter } from '@/lib/use-parameter';
import { counted } from '@/lib/words';
import { useRequests } from '../api/get-requests';
import { RemindBar } from './remind-bar';
import { RequestPanel } from './request-panel';
import { RequestTools, useRequestFilter } from './request-tools';
import { RequestsTable } from './requests-table';
import { SendingsNote } from './sendings-note';

/** All requests for report: where each stands, and what can be done about it. */
export function RequestsPage() {
  const tools = useRequestFilter();
  const [opened, setOpened] = useParameter('request');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const {
    data: pages,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useRequests(tools.filter);
  const data = pages?.pages.flatMap(({ requests }) => requests);
  const filtered = Object.values(tools.filter).some((value) => value !== '');
  const select = (id: string): void =>
    setSelected(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  return (
    <Page title="Requests" subtitle={pages && counted(pages.pages[0]?.total ?? 0, 'request')}>
      <SendingsNote />
      <RequestTools tools={tools} />
      {error && (
        <ProblemNote error={error} what="The requests could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the requests" />}
      {data && data.length > 0 && (
        <>
          <RemindBar requests={data} selected={selected} onDone={() => setSelected(new Set())} />
          <RequestsTable requests={data} selected={selected} onSelect={select} onOpen={setOpened} />
        </>
      )}
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more requests
        </Button>
      )}
      {data?.length === 0 && filtered && (
        <EmptyNote
          title="No request matches"
          action={
            <Button as="a" href={paths.requests}>
              Show all requests
            </Button>
          }
        >
          Search for something else, or show all states.
        </EmptyNote>
      )}
      {data?.length === 0 && !filtered && (
        <EmptyNote title="No requests yet" action={<Link to={paths.heatmap}>Open the heatmap</Link>}>
          On the heatmap, filter or select accounts and choose “Send for report”. Here you can follow who has
          opened the request and how far they are.
        </EmptyNote>
      )}
      {opened !== '' && <RequestPanel key={opened} id={opened} onClose={() => setOpened('')} />}
    </Page>
  );
}
