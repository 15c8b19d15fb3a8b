import { Link, Tab, TabList } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { api } from '@/config/paths';
import { ApiDocumentReader } from './api-document';

const heatmap = { id: 'heatmap', label: 'heatmap-service' };
const services = [
  heatmap,
  { id: 'notification', label: 'notification-service' },
  { id: 'gateway', label: 'gateway' },
];

/** The one place to read what programs can call: the OpenAPI document of every service and of the gateway. */
export function ApiPage() {
  const [parameters, setParameters] = useSearchParams();
  const service = services.find(({ id }) => id === parameters.get('service')) ?? heatmap;
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
        onTabSelect={(_, { value }) => setParameters({ service: String(value) }, { replace: true })}
        aria-label="Service"
      >
        {services.map(({ id, label }) => (
          <Tab key={id} value={id} id={`service-${id}`}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-labelledby={`service-${service.id}`}>
        <ApiDocumentReader key={service.id} service={service.id} />
      </div>
    </Page>
  );
}
