import { queryOptions, useQueries } from '@tanstack/react-query';
import { api } from '@/config/paths';
import { address, get } from '@/lib/api-client';
import { mailName } from '@/lib/words';
import type { Person } from './types';

/** What a call asks for stands in its address, which proxies and servers limit; the gateway takes 50. */
const most = 50;
const longest = 2000;
const pause = 20;

type Names = ReadonlyMap<string, string>;

/** The addresses that are asked for within one short while, and the answer to all of them. */
let batch: { readonly emails: Set<string>; readonly names: Promise<Names> } | undefined;

const personQuery = (email: string) =>
  queryOptions({
    queryKey: ['people', email.toLowerCase()],
    staleTime: 30 * 60_000,
    refetchOnWindowFocus: false,
    queryFn: async () => {
      batch ??= newBatch();
      batch.emails.add(email.toLowerCase());
      return (await batch.names).get(email.toLowerCase()) ?? null;
    },
  });

export type NameOf = (email: string) => string;

/** What people are called: by the names that the gateway knows, else by their address before the @. */
export function useNames(emails: readonly string[]): NameOf {
  const distinct = [...new Set(emails)].filter((email) => email.includes('@'));
  return useQueries({
    queries: distinct.map(personQuery),
    combine: (found) => {
      const names = new Map(distinct.map((email, place) => [email, found[place]?.data]));
      return (email: string) => names.get(email) ?? mailName(email);
    },
  });
}

function newBatch(): NonNullable<typeof batch> {
  const emails = new Set<string>();
  const names = new Promise((resolve) => setTimeout(resolve, pause)).then(() => {
    batch = undefined;
    return namesOf([...emails]);
  });
  return { emails, names };
}

async function namesOf(emails: readonly string[]): Promise<Names> {
  const found = await Promise.all(
    partsOf(emails).map((part) => get<{ people: Person[] }>(api.people, { query: query(part) })),
  );
  return new Map(found.flatMap(({ people }) => people.map(({ email, name }) => [email, name])));
}

function partsOf(emails: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const email of emails) {
    const last = parts.at(-1);
    if (last && fits([...last, email])) last.push(email);
    else parts.push([email]);
  }
  return parts;
}

const query = (part: readonly string[]) => ({ emails: part.join(',') });

const fits = (part: readonly string[]): boolean =>
  part.length <= most && address(api.people, query(part)).length <= longest;
