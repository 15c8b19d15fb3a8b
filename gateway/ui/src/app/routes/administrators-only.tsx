import type { ReactNode } from 'react';
import { useMe } from '@/api/get-me';
import { NotFoundRoute } from './not-found-route';

/** For anyone else the page does not exist; the services decide on their own. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const { data: me } = useMe();
  return me?.roles.includes('ADMINISTRATOR') ? children : <NotFoundRoute />;
}
