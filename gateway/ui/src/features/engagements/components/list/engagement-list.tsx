import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { usePhone } from '@/lib/use-phone';
import type { Sort } from '@/lib/use-sort';
import type { EngagementsState } from '../../api/get-engagements';
import { EngagementCards } from './engagement-cards';
import { EngagementTable } from './engagement-table';
import { useListStyles } from './list.styles';
import { useRowList } from './use-row-list';

export interface EngagementListProps {
  list: EngagementsState;
  sort: Sort;
  onSort: (by: string) => void;
}

/** The engagements in the form that the screen allows, or why they are not there. */
export function EngagementList({ list, sort, onSort }: EngagementListProps) {
  const styles = useListStyles();
  const phone = usePhone();
  const scroller = useRef<HTMLDivElement>(null);
  const pages = list.data?.pages;
  const rows = pages?.flatMap(({ engagements }) => engagements) ?? [];
  const more = list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : undefined;
  const rowList = useRowList(scroller, rows, pages?.[0]?.total ?? 0, phone, more);
  return (
    <>
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
      {rows.length > 0 && (
        <div
          ref={scroller}
          className={mergeClasses(styles.scroller, list.isPlaceholderData && styles.waiting)}
        >
          {phone ? (
            <EngagementCards list={rowList} />
          ) : (
            <EngagementTable list={rowList} sort={sort} onSort={onSort} />
          )}
        </div>
      )}
    </>
  );
}
