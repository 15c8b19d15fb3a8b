import { RequestsPage } from '@/features/requests/components/requests-page';
import { requests } from '@/features/requests/feature';
import { OnlyFor } from './only-for';

export function RequestsRoute() {
  return (
    <OnlyFor feature={requests}>
      <RequestsPage />
    </OnlyFor>
  );
}
