import { useNames } from '@/api/people';

/** Somebody by name, with the address for whoever points at it. */
export function PersonName({ email }: { readonly email: string }) {
  const nameOf = useNames([email]);
  return <span title={email}>{nameOf(email)}</span>;
}
