import { Button } from '@fluentui/react-components';
import { useMe } from '@/api/get-me';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { paths } from '@/config/paths';
import { isFor, type Feature } from '@/lib/feature';
import { useNavigate } from 'react-router';
import { features } from '../features';
import { useMyWorkStyles } from './my-work-page.styles';

/** What waits for whoever is signed in; each feature tells of its own, so one that cannot hides no other. */
export function MyWorkPage({ all = features }: { readonly all?: readonly Feature[] }) {
  const styles = useMyWorkStyles();
  const { data: me } = useMe();
  const items = all
    .flatMap(({ work }) => work)
    .filter((item) => isFor(item, me?.roles ?? []))
    .sort((one, other) => one.order - other.order);
  return (
    <Page title="My work">
      {items.length === 0 ? (
        <NothingWaits />
      ) : (
        <div className={styles.cards}>
          {items.map(({ id, Item }) => (
            <Item key={id} />
          ))}
        </div>
      )}
    </Page>
  );
}

function NothingWaits() {
  const navigate = useNavigate();
  return (
    <EmptyNote
      title="Nothing is waiting for you"
      action={
        <Button appearance="primary" onClick={() => void navigate(paths.heatmap)}>
          Open the heatmap
        </Button>
      }
    >
      The heatmap shows what partners have reported about your accounts.
    </EmptyNote>
  );
}
