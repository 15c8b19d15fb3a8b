import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import { useMe } from '@/api/get-me';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SortSelect } from '@/components/sort-select';
import { useView } from '@/components/views/use-view';
import { ViewsBar } from '@/components/views/views-bar';
import { paths } from '@/config/paths';
import { usePhone } from '@/lib/use-phone';
import { useSort } from '@/lib/use-sort';
import { counted } from '@/lib/words';
import { useEngagements } from '../api/get-engagements';
import { useEngagementFacets } from '../api/get-facets';
import { phrasesOf, useListFilter } from '../model/list-filter';
import { orders, usualOrder } from '../model/list-orders';
import { mayPlan } from '../model/roles';
import { engagementViews } from '../model/viewed';
import { EngagementList } from './list/engagement-list';
import { ListTools } from './list/list-tools';
import { useListStyles } from './list/list.styles';
import { NoEngagements } from './list/no-engagements';
import { StateTabs } from './list/state-tabs';

/** All engagements of the user's OUs: where each stands, and which need somebody. */
export function EngagementsPage() {
  const styles = useListStyles();
  const phone = usePhone();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const state = useListFilter();
  const view = useView(engagementViews);
  const [sort, onSort] = useSort(usualOrder);
  const list = useEngagements(state.query, sort);
  const { data: facets, error: facetsError, refetch } = useEngagementFacets(state.query);
  const total = list.data?.pages[0]?.total;
  const partnerName = (id: string): string =>
    facets?.partner.find(({ value }) => value === id)?.label ?? 'a partner';
  const phrases = phrasesOf(state.filter, partnerName);
  return (
    <Page
      fill
      title="Engagements"
      subtitle={total === undefined ? !list.error && 'Loading' : counted(total, 'engagement')}
      actions={
        mayPlan(me) && (
          <Button
            appearance="primary"
            icon={<AddRegular />}
            aria-label="New engagement"
            onClick={() => void navigate(paths.newEngagement)}
          >
            {phone ? 'New' : 'New engagement'}
          </Button>
        )
      }
    >
      <ListTools state={state} facets={facets} failed={facetsError !== null} partnerName={partnerName} />
      {facetsError && (
        <ProblemNote
          error={facetsError}
          what="The values of the filters could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      <FilterSentence
        start={phrases.length > 0 ? 'Showing engagements' : 'Showing all engagements of your OUs.'}
        phrases={phrases}
        onClear={(name) => state.set(name, [])}
        onClearAll={state.clearAll}
        view={<ViewsBar list={engagementViews} state={view} />}
      />
      <div className={styles.order}>
        <StateTabs state={state} counts={facets?.state} />
        <SortSelect orders={orders} sort={sort} onSort={onSort} />
      </div>
      {total === 0 && (
        <NoEngagements filtered={state.query !== ''} plans={mayPlan(me)} onClearAll={state.clearAll} />
      )}
      <EngagementList list={list} sort={sort} onSort={onSort} />
    </Page>
  );
}
