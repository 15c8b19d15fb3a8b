import { useMutation } from '@tanstack/react-query';
import { paths } from '@/config/paths';
import { csrfToken } from '@/lib/csrf';
import { offline } from '@/lib/problem';

/** Ends the session by a real form post, since the answer leads on to the sign-in server's own sign-out. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => (navigator.onLine ? Promise.resolve(postForm()) : Promise.reject(offline())),
  });
}

function postForm(): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = paths.signOut;
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken() ?? '';
  form.append(token);
  document.body.append(form);
  form.submit();
}
