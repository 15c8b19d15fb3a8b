import { useParams } from 'react-router';
import { EditEngagementPage } from '@/features/engagements/components/edit-engagement-page';
import { NotFoundRoute } from './not-found-route';

/** One route for a new engagement and a kept one: the first gets its address while somebody types. */
export function EditEngagementRoute() {
  const { id } = useParams();
  return <EditEngagementPage id={id} notFound={<NotFoundRoute />} />;
}
