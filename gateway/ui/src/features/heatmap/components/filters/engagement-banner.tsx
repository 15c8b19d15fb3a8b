import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { engagementQuery } from '@/api/get-engagement';
import { useFilterStyles } from '@/components/filters/filters.styles';
import { PageLink } from '@/components/work-card';
import { paths } from '@/config/paths';
import { useParameter } from '@/lib/use-parameter';

/** Says which engagement the filters come from, with the way back; it limits nothing by itself. */
export function EngagementBanner() {
  const styles = useFilterStyles();
  const [id, setId] = useParameter('engagement');
  const { data } = useQuery({ ...engagementQuery(id), enabled: id !== '', refetchInterval: false });
  if (id === '' || !data) return null;
  return (
    <MessageBar intent="info" className={styles.banner}>
      <MessageBarBody>
        Filtered to the engagement “{data.title}”. <PageLink to={paths.engagement(id)}>Back to it</PageLink>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss, keep the filters"
            onClick={() => setId('')}
          />
        }
      />
    </MessageBar>
  );
}
