import { Navigate } from 'react-router';
import { paths } from '@/config/paths';

/** The first page of everyone is the heatmap. */
export function HomeRoute() {
  return <Navigate to={paths.heatmap} replace />;
}
