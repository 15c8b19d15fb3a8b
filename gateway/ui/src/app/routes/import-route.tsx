import { ImportPage } from '@/features/imports/components/import-page';
import { AdministratorsOnly } from './administrators-only';

export function ImportRoute() {
  return (
    <AdministratorsOnly>
      <ImportPage />
    </AdministratorsOnly>
  );
}
