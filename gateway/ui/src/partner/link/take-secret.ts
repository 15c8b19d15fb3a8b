/** Takes the link's secret out of the address bar and the history, before anything else can see it there. */
export function takeSecret(
  address: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
): string | undefined {
  const secret = address.hash.slice(1);
  if (secret === '') return undefined;
  history.replaceState(null, '', address.pathname + (address.pathname === '/r' ? '' : address.search));
  return address.pathname === '/r' ? secret : undefined;
}
