import { useParams } from 'react-router';
import { EngagementPage } from '@/features/engagements/components/engagement-page';
import { NotFoundRoute } from './not-found-route';

export function EngagementRoute() {
  const { id = '' } = useParams();
  return <EngagementPage key={id} id={id} notFound={<NotFoundRoute />} />;
}
