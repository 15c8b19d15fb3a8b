import { useParams } from 'react-router';
import { ImportDetailPage } from '@/features/imports/components/import-detail-page';
import { ImportPage } from '@/features/imports/components/import-page';
import { AdministratorsOnly } from './administrators-only';

export function ImportRoute() {
  const { id } = useParams();
  return (
    <AdministratorsOnly>
      {id === undefined ? <ImportPage /> : <ImportDetailPage key={id} id={id} />}
    </AdministratorsOnly>
  );
}
