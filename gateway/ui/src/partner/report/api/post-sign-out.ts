import { post } from '@/lib/api-client';

/** Ends this browser's session of the page; the link itself goes on working. */
export function postSignOut(): Promise<unknown> {
  return post('/partner/sign-out');
}
