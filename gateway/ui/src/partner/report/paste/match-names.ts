export interface NamedAccount {
  readonly accountId: string;
  readonly name: string;
}

/** Whether most first cells of a block name accounts of the table. */
export function looksLikeNames(lines: readonly (readonly string[])[], accounts: readonly NamedAccount[]): boolean {
  const known = new Set(accounts.map((account) => plain(account.name)));
  const firsts = lines.map((line) => plain(line[0] ?? '')).filter((name) => name !== '');
  return firsts.length > 0 && firsts.filter((name) => known.has(name)).length * 2 >= firsts.length;
}

/** Finds the one account of a name; a name that fits none or several finds a reason instead. */
export function nameFinder<A extends NamedAccount>(accounts: readonly A[]): (name: string) => A | { readonly problem: string } {
  const byName = new Map<string, A[]>();
  for (const account of accounts) byName.set(plain(account.name), [...(byName.get(plain(account.name)) ?? []), account]);
  return (name) => {
    const [found, ...others] = byName.get(plain(name)) ?? [];
    if (!found) return { problem: `“${name.trim()}” is not in this table` };
    return others.length === 0 ? found : { problem: `“${name.trim()}” fits ${others.length + 1} accounts` };
  };
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
