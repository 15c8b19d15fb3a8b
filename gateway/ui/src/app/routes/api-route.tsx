import { ApiPage } from '@/features/developers/components/api-page';

export function ApiRoute() {
  return <ApiPage />;
}
