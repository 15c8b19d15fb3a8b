import { Button, Switch } from '@fluentui/react-components';
import { SearchField } from '@/components/search-field';
import { StateFilter } from '@/components/state-filter';
import { useTableStyles } from '@/components/table.styles';
import { useParameter } from '@/lib/use-parameter';
import type { RequestFilter } from '../api/get-requests';
import { requestStates } from './request-state';

/** The filter of the list, kept in the address bar. */
export function useRequestFilter() {
  const [q, setQ] = useParameter('q');
  const [state, setState] = useParameter('state');
  const [overdue, setOverdue] = useParameter('overdue');
  const [mine, setMine] = useParameter('mine');
  const [partner, setPartner] = useParameter('partner');
  const [engagement, setEngagement] = useParameter('engagement');
  const filter: RequestFilter = { q, state, overdue, mine, partner, engagement };
  return { filter, setQ, setState, setOverdue, setMine, setPartner, setEngagement };
}

/** Search, state, overdue and own requests. */
export function RequestTools({ tools }: { tools: ReturnType<typeof useRequestFilter> }) {
  const table = useTableStyles();
  const { filter } = tools;
  return (
    <div className={table.tools}>
      <SearchField label="Search requests" value={filter.q} onSearch={tools.setQ} />
      <StateFilter
        label="State"
        value={filter.state}
        states={[['OPEN', 'Not done'], ...requestStates]}
        onChange={tools.setState}
      />
      <Switch
        label="Overdue"
        checked={filter.overdue === 'true'}
        onChange={(_, { checked }) => tools.setOverdue(checked ? 'true' : '')}
      />
      <Switch
        label="My requests"
        checked={filter.mine === 'true'}
        onChange={(_, { checked }) => tools.setMine(checked ? 'true' : '')}
      />
      {filter.partner !== '' && <Button onClick={() => tools.setPartner('')}>All partners</Button>}
      {filter.engagement !== '' && <Button onClick={() => tools.setEngagement('')}>All engagements</Button>}
    </div>
  );
}
