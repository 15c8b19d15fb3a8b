import { useState } from 'react';
import type { SendTarget } from '@/api/send-target';
import type { Account, AccountFilter } from '@/api/types';
import { counted } from '@/lib/words';
import { isEmpty, spareFilter } from './filter';

type Ticked =
  { all: false; ids: ReadonlySet<string> } | { all: true; query: string; except: ReadonlySet<string> };

export interface Ticks {
  count: number;
  all: boolean;
  has: (id: string) => boolean;
  tick: (index: number, range: boolean) => void;
  tickAll: () => void;
  clear: () => void;
  target: SendTarget;
}

const none: Ticked = { all: false, ids: new Set() };

/** Which accounts are ticked: some by name, which stay under any filter, or all that match this filter but a few. */
export function useTicks(
  accounts: readonly Account[],
  total: number,
  filter: AccountFilter,
  query: string,
): Ticks {
  const [stored, setTicked] = useState<Ticked>(none);
  const [anchor, setAnchor] = useState(0);
  const ticked = stored.all && stored.query !== query ? none : stored;
  const set = ticked.all ? ticked.except : ticked.ids;
  const has = (id: string): boolean => set.has(id) !== ticked.all;
  const count = ticked.all ? total - set.size : set.size;
  const change = (changed: ReadonlySet<string>): void =>
    setTicked(ticked.all ? { ...ticked, except: changed } : { all: false, ids: changed });
  return {
    count,
    has,
    all: ticked.all,
    tick: (index, range) => {
      const account = accounts[index];
      if (!account) return;
      const on = !has(account.id);
      const [first, last] = range ? [Math.min(anchor, index), Math.max(anchor, index)] : [index, index];
      const changed = new Set(set);
      for (const { id } of accounts.slice(first, last + 1))
        if (on === ticked.all) changed.delete(id);
        else changed.add(id);
      setAnchor(index);
      change(changed);
    },
    tickAll: () => setTicked({ all: true, query, except: new Set() }),
    clear: () => setTicked(none),
    target: target(ticked, count, total, filter),
  };
}

function target(ticked: Ticked, count: number, total: number, filter: AccountFilter): SendTarget {
  if (!ticked.all && ticked.ids.size > 0)
    return {
      selection: { accountIds: [...ticked.ids] },
      excludeAccountIds: [],
      count,
      words: counted(count, 'ticked account'),
    };
  const except = ticked.all ? [...ticked.except] : [];
  const left = total - except.length;
  const words = `${isEmpty(filter) ? 'all' : 'the'} ${counted(left, 'account')}${isEmpty(filter) ? ' that you may see' : ' that match the filter'}`;
  return { selection: { filter: spareFilter(filter) }, excludeAccountIds: except, count: left, words };
}
