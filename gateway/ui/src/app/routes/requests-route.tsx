import { useMe } from '@/api/get-me';
import { RequestsPage } from '@/features/requests/components/requests-page';
import { NotFoundRoute } from './not-found-route';

export function RequestsRoute() {
  const { data: me } = useMe();
  return me?.roles.some((role) => role !== 'SELLER') ? <RequestsPage /> : <NotFoundRoute />;
}
