import { DeadLettersPage } from '@/features/dead-letters/components/dead-letters-page';
import { AdministratorsOnly } from './administrators-only';

export function DeadLettersRoute() {
  return (
    <AdministratorsOnly>
      <DeadLettersPage />
    </AdministratorsOnly>
  );
}
