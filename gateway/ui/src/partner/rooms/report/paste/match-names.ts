import type { ReportField } from '../types';
import { readCell } from './read-cell';

export interface NamedAccount {
  readonly accountId: string;
  readonly name: string;
  readonly city: string | null;
}

/** Whether the first column of a block rather names accounts of the table than answers the field it starts at. */
export function looksLikeNames(
  lines: readonly (readonly string[])[],
  accounts: readonly NamedAccount[],
  start: ReportField,
): boolean {
  const known = new Set(accounts.map((account) => plain(account.name)));
  const firsts = lines.map((line) => line[0] ?? '').filter((cell) => cell.trim() !== '');
  const names = firsts.filter((cell) => known.has(plain(cell))).length;
  const answers = firsts.filter((cell) => start !== 'notes' && 'value' in readCell(start, cell)).length;
  return names > answers && (start !== 'notes' || names * 2 >= firsts.length);
}

/** Finds the one account of a name, told apart by its city where several share it; else finds a reason. */
export function nameFinder<A extends NamedAccount>(
  accounts: readonly A[],
): (name: string, line: readonly string[]) => A | { readonly problem: string } {
  const byName = new Map<string, A[]>();
  for (const account of accounts)
    byName.set(plain(account.name), [...(byName.get(plain(account.name)) ?? []), account]);
  return (name, line) => {
    const named = byName.get(plain(name)) ?? [];
    const [found, ...others] = named.length > 1 ? inCity(named, line) : named;
    if (found && others.length === 0) return found;
    return {
      problem:
        named.length === 0
          ? `“${name.trim()}” is not in this table`
          : `“${name.trim()}” matches ${named.length} accounts`,
    };
  };
}

function inCity<A extends NamedAccount>(accounts: readonly A[], line: readonly string[]): readonly A[] {
  const cells = new Set(line.map(plain));
  const there = accounts.filter((account) => account.city !== null && cells.has(plain(account.city)));
  return there.length === 1 ? there : accounts;
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
