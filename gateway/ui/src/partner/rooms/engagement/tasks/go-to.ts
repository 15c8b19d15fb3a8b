/** Goes to a page of this site; to nothing else, whatever the answer says. */
export function goTo(path: string): void {
  const target = new URL(path, location.origin);
  if (target.origin === location.origin) location.assign(target.href);
}
