import { Button } from '@fluentui/react-components';
import type { Engagement } from '@/api/types';
import { useLocale } from '@/components/locale-context';
import { ProblemNote } from '@/components/problem-note';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import { useEngagementHistory } from '../../api/get-history';
import type { HistoryEntry } from '../../api/types';
import { entryWords } from '../../model/history-words';
import { useDetailStyles } from './detail.styles';

/** Who did what and when, newest first; what partners wrote is shown as theirs. */
export function HistoryTab({ engagement }: { engagement: Engagement }) {
  const styles = useDetailStyles();
  const list = useEngagementHistory(engagement.id);
  const entries = list.data?.pages.flatMap((page) => page.entries);
  return (
    <>
      {list.error && (
        <ProblemNote
          error={list.error}
          what="The history could not be loaded."
          onRetry={() => void list.refetch()}
        />
      )}
      {!entries && !list.error && <SkeletonLines label="Loading the history" />}
      {entries && (
        <ul className={styles.history} aria-label="History">
          {entries.map((entry, n) => (
            <Entry key={`${entry.at} ${entry.action} ${n}`} entry={entry} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button
          className={styles.more}
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show earlier history
        </Button>
      )}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const styles = useDetailStyles();
  const { locale } = useLocale();
  const { who, what, quote } = entryWords(entry, locale);
  return (
    <li className={styles.entry}>
      <span className={styles.strong}>{who}</span> {what}{' '}
      <span className={styles.hint}>
        <When at={entry.at} />
      </span>
      {quote !== undefined && (
        <blockquote className={styles.quote}>
          {entry.kind === 'PARTNER' ? `${entry.by} wrote: ` : ''}
          {quote}
        </blockquote>
      )}
    </li>
  );
}
