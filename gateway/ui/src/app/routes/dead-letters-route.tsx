import { DeadLettersPage } from '@/features/dead-letters/components/dead-letters-page';
import { deadLetters } from '@/features/dead-letters/feature';
import { OnlyFor } from './only-for';

export function DeadLettersRoute() {
  return (
    <OnlyFor feature={deadLetters}>
      <DeadLettersPage />
    </OnlyFor>
  );
}
