import { useParams } from 'react-router';
import { ImportDetailPage } from '@/features/imports/components/import-detail-page';
import { ImportPage } from '@/features/imports/components/import-page';
import { imports } from '@/features/imports/feature';
import { OnlyFor } from './only-for';

export function ImportRoute() {
  const { id } = useParams();
  return (
    <OnlyFor feature={imports}>
      {id === undefined ? <ImportPage /> : <ImportDetailPage key={id} id={id} />}
    </OnlyFor>
  );
}
