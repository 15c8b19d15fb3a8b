import { PartnersPage } from '@/features/partners/components/partners-page';
import { partners } from '@/features/partners/feature';
import { OnlyFor } from './only-for';

export function PartnersRoute() {
  return (
    <OnlyFor feature={partners}>
      <PartnersPage />
    </OnlyFor>
  );
}
