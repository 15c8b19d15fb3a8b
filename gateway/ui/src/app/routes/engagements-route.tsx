import { EngagementsPage } from '@/features/engagements/components/engagements-page';

export function EngagementsRoute() {
  return <EngagementsPage />;
}
