/** Takes the link's secret out of the address bar and the history, before anything else can see it there. */
export function takeSecret(
  address: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
  entries: readonly string[],
): string | undefined {
  const secret = address.hash.slice(1);
  if (secret === '') return undefined;
  const isEntry = entries.includes(address.pathname);
  history.replaceState(null, '', address.pathname + (isEntry ? '' : address.search));
  return isEntry ? secret : undefined;
}
