import { Button } from '@fluentui/react-components';
import { EmptyNote } from '@/components/empty-note';
import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';

/** Why the list is empty, and what to do next. */
export function NoEngagements({
  filtered,
  plans,
  onClearAll,
}: {
  filtered: boolean;
  plans: boolean;
  onClearAll: () => void;
}) {
  if (filtered)
    return (
      <EmptyNote
        title="No engagement matches"
        action={<Button onClick={onClearAll}>Clear all filters</Button>}
      >
        Clear one of the filters above, or all of them.
      </EmptyNote>
    );
  if (!plans)
    return (
      <EmptyNote title="No engagements yet">
        When a coordinator of your OUs starts an engagement with partners, you find it here.
      </EmptyNote>
    );
  return (
    <EmptyNote
      title="No engagements yet"
      action={<PageLink to={paths.newEngagement}>Start an engagement</PageLink>}
    >
      An engagement brings partners and sellers together for a set of accounts: choose the accounts, invite
      partners, and see here who has accepted and what is still owed.
    </EmptyNote>
  );
}
