import { Button } from '@fluentui/react-components';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { paths } from '@/config/paths';

export function NotFoundRoute() {
  return (
    <Page title="Not found">
      <EmptyNote
        title="There is no such page"
        action={
          <Button as="a" appearance="primary" href={paths.heatmap}>
            Open the heatmap
          </Button>
        }
      >
        The address may be mistyped, or the page is not for your role.
      </EmptyNote>
    </Page>
  );
}
