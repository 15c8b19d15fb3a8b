import { Link, Tab, TabList } from '@fluentui/react-components';
import { Page } from '@/components/page';
import { api } from '@/config/paths';
import { useParameter } from '@/lib/use-parameter';
import { ApiDocument } from './api-document';

const heatmap = { id: 'heatmap', label: 'heatmap-service' };
const services = [heatmap, { id: 'notification', label: 'notification-service' }];

/** The one place to read what programs can call: every service's OpenAPI document. */
export function ApiPage() {
  const [chosen, choose] = useParameter('service');
  const service = services.find(({ id }) => id === chosen) ?? heatmap;
  return (
    <Page
      title="API"
      subtitle="What programs can call, described by the services themselves"
      actions={
        <Link href={api.openApi(service.id)} download={`${service.label}.openapi.json`}>
          Download the document
        </Link>
      }
    >
      <TabList
        selectedValue={service.id}
        onTabSelect={(_, { value }) => choose(String(value))}
        aria-label="Service"
      >
        {services.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      <ApiDocument key={service.id} service={service.id} />
    </Page>
  );
}
