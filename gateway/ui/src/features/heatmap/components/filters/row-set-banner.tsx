import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { ProblemNote } from '@/components/problem-note';
import { counted, listed } from '@/lib/words';
import { useRowSet } from '../../api/get-row-set';
import { useFilterStyles } from '@/components/filters/filters.styles';

/** Says that a digest's link limits the list, to what, and how to get out. */
export function RowSetBanner({ id, onLeave }: { id: string; onLeave: () => void }) {
  const styles = useFilterStyles();
  const { data, error, refetch } = useRowSet(id);
  if (error)
    return (
      <ProblemNote
        error={error}
        what="The digest behind this link could not be opened."
        onRetry={() => void refetch()}
      />
    );
  if (!data) return null;
  const partners = `${data.partners.length === 1 ? 'partner' : 'partners'} ${listed(data.partners)}`;
  return (
    <MessageBar intent="info" layout="multiline" className={styles.banner}>
      <MessageBarBody>
        <MessageBarTitle>From your digest "{data.title}":</MessageBarTitle> exactly{' '}
        {counted(data.accounts, 'account')}, {partners}.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onLeave}>Show all accounts</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
