import { Button } from '@fluentui/react-components';
import { Link } from 'react-router';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SearchField } from '@/components/search-field';
import { SkeletonLines } from '@/components/skeleton-lines';
import { StateFilter } from '@/components/state-filter';
import { useTableStyles } from '@/components/table.styles';
import { paths } from '@/config/paths';
import { useParameter } from '@/lib/use-parameter';
import { counted } from '@/lib/words';
import { useRequests } from '../api/get-requests';
import { RequestPanel } from './request-panel';
import { requestStates } from './request-state';
import { RequestsTable } from './requests-table';

/** All requests for report: where each stands, and what can be done about it. */
export function RequestsPage() {
  const table = useTableStyles();
  const [q, setQ] = useParameter('q');
  const [state, setState] = useParameter('state');
  const [opened, setOpened] = useParameter('request');
  const { data, error, refetch } = useRequests(q, state);
  const request = data?.find(({ id }) => id === opened);
  const filtered = q !== '' || state !== '';
  return (
    <Page title="Requests" subtitle={data && counted(data.length, 'request')}>
      <div className={table.tools}>
        <SearchField label="Search requests" value={q} onSearch={setQ} />
        <StateFilter label="State" value={state} states={requestStates} onChange={setState} />
      </div>
      {error && (
        <ProblemNote error={error} what="The requests could not be loaded." onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonLines label="Loading the requests" />}
      {data && data.length > 0 && <RequestsTable requests={data} onOpen={setOpened} />}
      {data?.length === 0 && filtered && (
        <EmptyNote
          title="No request matches"
          action={
            <Button as="a" href={paths.requests}>
              Show all requests
            </Button>
          }
        >
          Search for something else, or look at any state.
        </EmptyNote>
      )}
      {data?.length === 0 && !filtered && (
        <EmptyNote title="Nothing was sent yet" action={<Link to={paths.heatmap}>Open the heatmap</Link>}>
          On the heatmap, filter or tick accounts and choose "Send for report". Here you follow who opened it
          and how far they are.
        </EmptyNote>
      )}
      {request && <RequestPanel key={request.id} request={request} onClose={() => setOpened('')} />}
    </Page>
  );
}
