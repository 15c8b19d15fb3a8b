import { useMemo } from 'react';
import { usePartners } from '@/api/get-partners';
import { useNames } from '@/api/people';
import type { SendTarget } from '@/api/send-target';
import type { Facets } from '@/api/types';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { useView } from '@/components/views/use-view';
import { ViewsBar } from '@/components/views/views-bar';
import { useSort } from '@/lib/use-sort';
import { counted } from '@/lib/words';
import { useFacets } from '../api/get-facets';
import { labelsFrom, phrases } from '../model/sentence';
import { useAccountList } from '../model/use-account-list';
import { useColumns } from '../model/use-columns';
import { useFilter } from '../model/use-filter';
import { useSelection } from '../model/use-selection';
import { heatmapViews, usualOrder } from '../model/viewed';
import { FilterBar } from './filters/filter-bar';
import { EngagementBanner } from './filters/engagement-banner';
import { RowSetBanner } from './filters/row-set-banner';
import { HeatmapList } from './heatmap-list';
import { SendButton } from './send-button';

export interface HeatmapPageProps {
  /** Whether accounts can be the user's own. */
  owns: boolean;
  /** Absent for who may not ask partners. */
  onSend?: (target: SendTarget) => void;
}

function ecmsIn(facets: Facets | undefined, chosen: readonly string[]): readonly string[] {
  return [...(facets?.ecm.map(({ value }) => value) ?? []), ...chosen].filter((ecm) => ecm !== 'me');
}

/** The heatmap: filters, what they leave, and what partners said of it. */
export function HeatmapPage({ owns, onSend }: HeatmapPageProps) {
  const state = useFilter();
  const [sort, onSort] = useSort(usualOrder);
  const view = useView(heatmapViews);
  const columns = useColumns(view.view);
  const list = useAccountList(state.query, sort);
  const { data: facets, error: facetsError, refetch } = useFacets(state.query);
  const { data: partners } = usePartners();
  const nameOf = useNames(ecmsIn(facets, state.filter.ecm));
  const labels = useMemo(
    () => labelsFrom(facets, new Map(partners?.map(({ id, name }) => [id, name])), nameOf),
    [facets, partners, nameOf],
  );
  const shortNames = useMemo(
    () => new Map(partners?.map(({ id, shortName }) => [id, shortName])),
    [partners],
  );
  const selection = useSelection(list.at, list.total, state.filter, state.query);
  const rowSet = state.filter.rowSet[0];
  const shown = phrases(state.filter, labels);
  return (
    <Page
      fill
      title="Heatmap"
      subtitle={list.loading ? !list.error && 'Loading' : counted(list.total, 'account')}
      actions={onSend && <SendButton selection={selection} onSend={onSend} />}
    >
      {rowSet !== undefined && <RowSetBanner id={rowSet} onLeave={() => state.clear('rowSet')} />}
      <EngagementBanner />
      <FilterBar
        state={state}
        facets={facets}
        failed={facetsError !== null}
        labels={labels}
        shortNames={shortNames}
        owns={owns}
      />
      {facetsError && (
        <ProblemNote
          error={facetsError}
          what="The values of the filters could not be loaded."
          onRetry={() => void refetch()}
        />
      )}
      <FilterSentence
        start={beginning(shown.length > 0, rowSet !== undefined)}
        phrases={shown}
        onClear={state.clear}
        onClearAll={state.clearAll}
        view={<ViewsBar list={heatmapViews} state={view} columns={columns} />}
      />
      <HeatmapList
        list={list}
        selection={selection}
        sort={sort}
        onSort={onSort}
        onAsk={onSend}
        onClearAll={state.clearAll}
        filtered={state.query !== ''}
        columns={columns}
      />
    </Page>
  );
}

function beginning(filtered: boolean, digest: boolean): string {
  if (digest) return filtered ? 'Showing accounts from the digest' : 'Showing all accounts from the digest.';
  return filtered ? 'Showing accounts' : 'Showing all accounts that you have access to.';
}
