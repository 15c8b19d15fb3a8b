import { PartnersPage } from '@/features/partners/components/partners-page';
import { AdministratorsOnly } from './administrators-only';

export function PartnersRoute() {
  return (
    <AdministratorsOnly>
      <PartnersPage />
    </AdministratorsOnly>
  );
}
