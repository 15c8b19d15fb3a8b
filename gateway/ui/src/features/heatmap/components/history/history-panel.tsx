import { useNames } from '@/api/people';
import type { Account } from '@/api/types';
import { EmptyNote } from '@/components/empty-note';
import { ProblemNote } from '@/components/problem-note';
import { SidePanel } from '@/components/side-panel';
import { SkeletonLines } from '@/components/skeleton-lines';
import { When } from '@/components/when';
import { useHistory, type HistoryEntry } from '../../api/get-history';
import { entryWords } from '../../model/history-entry';
import { useHistoryStyles } from './history.styles';

/** What happened to an account, newest first, in words. */
export function HistoryPanel({ account, onClose }: { account: Account; onClose: () => void }) {
  return (
    <SidePanel title={`History of ${account.name}`} onClose={onClose}>
      <History accountId={account.id} />
    </SidePanel>
  );
}

function History({ accountId }: { accountId: string }) {
  const styles = useHistoryStyles();
  const { data, error, refetch } = useHistory(accountId);
  if (error)
    return (
      <ProblemNote error={error} what="The history could not be loaded." onRetry={() => void refetch()} />
    );
  if (!data) return <SkeletonLines lines={6} label="Loading the history" />;
  if (data.entries.length === 0)
    return (
      <EmptyNote title="No history yet">Requests about this account and changes to it appear here.</EmptyNote>
    );
  return (
    <>
      <ol className={styles.list} aria-label="History">
        {data.entries.map((entry, at) => (
          <Entry key={at} entry={entry} />
        ))}
      </ol>
      {data.more && <p className={styles.when}>Older entries are not shown.</p>}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const styles = useHistoryStyles();
  const { by, before, after } = entry;
  const nameOf = useNames([by, before, after].filter((one) => one !== null));
  const { who, what, change } = entryWords(entry, nameOf);
  return (
    <li className={styles.entry}>
      <div>
        <strong>{who}</strong> {what}
      </div>
      {change !== undefined && <div className={styles.change}>{change}</div>}
      <div className={styles.when}>
        <When at={entry.at} exact />
      </div>
    </li>
  );
}
