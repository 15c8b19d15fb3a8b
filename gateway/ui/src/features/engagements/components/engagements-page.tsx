import { Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMe } from '@/api/get-me';
import { usePartners } from '@/api/get-partners';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { Page } from '@/components/page';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { useView } from '@/components/views/use-view';
import { ViewsBar } from '@/components/views/views-bar';
import { paths } from '@/config/paths';
import { usePhone } from '@/lib/use-phone';
import { counted } from '@/lib/words';
import { useEngagements } from '../api/get-engagements';
import { engagementViews, phrasesOf, useListFilter } from '../model/list-filter';
import { mayPlan } from '../model/roles';
import { EngagementCards } from './list/engagement-cards';
import { EngagementTable } from './list/engagement-table';
import { ListTools } from './list/list-tools';
import { useListStyles } from './list/list.styles';
import { NoEngagements } from './list/no-engagements';
import { StateTabs } from './list/state-tabs';
import { useRowList } from './list/use-row-list';

/** All engagements of the user's OUs: where each stands, and which need somebody. */
export function EngagementsPage() {
  const styles = useListStyles();
  const phone = usePhone();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data: partners } = usePartners();
  const state = useListFilter();
  const view = useView(engagementViews);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useEngagements(state.query);
  const pages = list.data?.pages;
  const rows = pages?.flatMap(({ engagements }) => engagements) ?? [];
  const total = pages?.[0]?.total ?? 0;
  const more = list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : undefined;
  const rowList = useRowList(scroller, rows, total, phone, more);
  const nameOf = (id: string): string => partners?.find((one) => one.id === id)?.name ?? 'a partner';
  const phrases = phrasesOf(state.filter, nameOf);
  return (
    <Page
      fill
      title="Engagements"
      subtitle={pages ? counted(total, 'engagement') : !list.error && 'Loading'}
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
      <ListTools state={state} me={me ?? undefined} partners={partners} />
      <FilterSentence
        start={phrases.length > 0 ? 'Showing engagements' : 'Showing all engagements of your OUs.'}
        phrases={phrases}
        onClear={(name) => state.set(name, [])}
        onClearAll={state.clearAll}
        view={<ViewsBar list={engagementViews} state={view} />}
      />
      <StateTabs state={state} counts={pages?.[0]?.states} />
      {list.error && (
        <ProblemNote
          error={list.error}
          what={
            rows.length > 0 ? 'More engagements could not be loaded.' : 'The engagements could not be loaded.'
          }
          onRetry={() => void (rows.length > 0 ? list.fetchNextPage() : list.refetch())}
        />
      )}
      {!pages && !list.error && <SkeletonLines lines={12} label="Loading the engagements" />}
      {pages && rows.length === 0 && (
        <NoEngagements filtered={state.query !== ''} plans={mayPlan(me)} onClearAll={state.clearAll} />
      )}
      {rows.length > 0 && (
        <div
          ref={scroller}
          className={mergeClasses(styles.scroller, list.isPlaceholderData && styles.waiting)}
        >
          {phone ? <EngagementCards list={rowList} /> : <EngagementTable list={rowList} />}
        </div>
      )}
    </Page>
  );
}
