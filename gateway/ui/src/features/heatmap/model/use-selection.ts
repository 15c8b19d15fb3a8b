import { useState } from 'react';
import type { SendTarget } from '@/api/send-target';
import type { Account, AccountFilter } from '@/api/types';
import { counted } from '@/lib/words';
import { isEmpty, spareFilter } from './filter';

type Selected =
  { all: false; ids: ReadonlySet<string> } | { all: true; query: string; except: ReadonlySet<string> };

export interface AccountSelection {
  count: number;
  all: boolean;
  has: (id: string) => boolean;
  /** A range reaches from the last account that was selected to here. */
  toggle: (index: number, range: boolean) => void;
  /** A range was too long to be loaded, so that only one account was selected. */
  rangeTooLong: boolean;
  selectAll: () => void;
  clear: () => void;
  /** What is selected. */
  target: SendTarget;
  /** All that match the filter, selected or not. */
  matching: SendTarget;
}

const none: Selected = { all: false, ids: new Set() };

/** Which accounts are selected: some by name, which stay under any filter, or all that match this filter but a few. */
export function useSelection(
  at: (row: number) => Account | undefined,
  total: number,
  filter: AccountFilter,
  query: string,
): AccountSelection {
  const [stored, setSelected] = useState<Selected>(none);
  const [anchor, setAnchor] = useState(0);
  const [rangeTooLong, setRangeTooLong] = useState(false);
  const selected = stored.all && stored.query !== query ? none : stored;
  const set = selected.all ? selected.except : selected.ids;
  const has = (id: string): boolean => set.has(id) !== selected.all;
  const count = selected.all ? total - set.size : set.size;
  const change = (changed: ReadonlySet<string>): void =>
    setSelected(selected.all ? { ...selected, except: changed } : { all: false, ids: changed });
  return {
    count,
    has,
    all: selected.all,
    rangeTooLong: rangeTooLong && count > 0,
    toggle: (index, range) => {
      const account = at(index);
      if (!account) return;
      const on = !has(account.id);
      const reached = range ? between(anchor, index, at) : [account];
      const changed = new Set(set);
      for (const { id } of reached ?? [account])
        if (on === selected.all) changed.delete(id);
        else changed.add(id);
      setRangeTooLong(reached === undefined);
      setAnchor(index);
      change(changed);
    },
    selectAll: () => setSelected({ all: true, query, except: new Set() }),
    clear: () => setSelected(none),
    target: selected.all ? matching(total, [...selected.except], filter) : named(selected.ids),
    matching: matching(total, [], filter),
  };
}

/** The accounts from one row to another, if they are all loaded. */
function between(
  one: number,
  other: number,
  at: (row: number) => Account | undefined,
): Account[] | undefined {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const accounts: Account[] = [];
  for (let row = first; row <= last; row++) {
    const account = at(row);
    if (!account) return undefined;
    accounts.push(account);
  }
  return accounts;
}

function named(ids: ReadonlySet<string>): SendTarget {
  return {
    selection: { accountIds: [...ids] },
    excludeAccountIds: [],
    count: ids.size,
    words: counted(ids.size, 'selected account'),
  };
}

function matching(total: number, except: string[], filter: AccountFilter): SendTarget {
  const count = total - except.length;
  const whole = isEmpty(filter);
  const words = `${count > 1 && (whole || except.length === 0) ? 'all' : 'the'} ${counted(count, 'account')}${whole ? ' that you have access to' : ' that match the filter'}`;
  return { selection: { filter: spareFilter(filter) }, excludeAccountIds: except, count, words };
}
