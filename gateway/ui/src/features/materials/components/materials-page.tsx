import { Button } from '@fluentui/react-components';
import { usePartners } from '@/api/get-partners';
import { EmptyNote } from '@/components/empty-note';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';
import { counted } from '@/lib/words';
import { useMaterials } from '../api/get-materials';
import { phrasesOf, useMaterialFilter } from '../model/material-filter';
import { MaterialTools } from './material-tools';
import { FoundMaterials } from './found-materials';

/** What partners and we have given, for all who want to know a partner before they meet it. */
export function MaterialsPage() {
  const state = useMaterialFilter();
  const { data: partners } = usePartners();
  const list = useMaterials(state.query);
  const rows = list.data?.pages.flatMap(({ materials }) => materials);
  const nameOf = (id: string): string => partners?.find((one) => one.id === id)?.name ?? 'a partner';
  const phrases = phrasesOf(state.filter, nameOf);
  return (
    <Page title="Materials" subtitle={list.data && counted(list.data.pages[0]?.total ?? 0, 'material')}>
      <MaterialTools state={state} partners={partners} />
      <FilterSentence
        start={
          phrases.length > 0 ? 'Showing materials' : 'Showing all materials of the engagements of your OUs.'
        }
        phrases={phrases}
        onClear={(name) => state.set(name, [])}
        onClearAll={state.clearAll}
      />
      {list.error && (
        <ProblemNote
          error={list.error}
          what="The materials could not be loaded."
          onRetry={() => void list.refetch()}
        />
      )}
      {!rows && !list.error && <SkeletonLines label="Loading the materials" />}
      {rows && rows.length > 0 && <FoundMaterials materials={rows} />}
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more materials
        </Button>
      )}
      {rows?.length === 0 && state.query !== '' && (
        <EmptyNote
          title="No material matches"
          action={<Button onClick={state.clearAll}>Clear all filters</Button>}
        >
          Clear one of the filters above, or all of them.
        </EmptyNote>
      )}
      {rows?.length === 0 && state.query === '' && (
        <EmptyNote
          title="No materials yet"
          action={<PageLink to={paths.engagements}>Open the engagements</PageLink>}
        >
          Partners upload recordings and slides to the engagements that they have accepted; then everybody of
          the OU finds them here.
        </EmptyNote>
      )}
    </Page>
  );
}
