import { Button } from '@fluentui/react-components';
import { EmptyNote } from '@/components/empty-note';
import { Page } from '@/components/page';
import { paths } from '@/config/paths';

export function NotFoundRoute() {
  return (
    <Page title="Not found">
      <EmptyNote
        title="This page does not exist"
        action={
          <Button as="a" appearance="primary" href={paths.heatmap}>
            Open the heatmap
          </Button>
        }
      >
        The address may be mistyped, or your role has no access to the page.
      </EmptyNote>
    </Page>
  );
}
