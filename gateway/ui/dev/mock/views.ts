import { randomUUID } from 'node:crypto';
import type { NewView, View } from '../../src/api/views.ts';
import { fail, type Routes } from './http.ts';

/** A view of the user's own, until it is said otherwise. */
export const aView = (part: Pick<View, 'id' | 'name' | 'query'> & Partial<View>): View => ({
  columns: [],
  shared: 'NOBODY',
  sharedOu: null,
  favourite: false,
  mine: true,
  owner: 'ECM Central 1',
  version: 1,
  changedAt: new Date().toISOString(),
  ...part,
});

/** Keeps the views of one list. */
export function viewRoutes(address: string, first: View[]): Routes {
  let views = first;
  const save = (id: string, body: NewView & { version?: number }): View => {
    const old = views.find((one) => one.id === id);
    if (old && old.version !== body.version)
      throw fail(409, 'stale-version', 'The view has changed', 'It was changed in another window.');
    const saved = aView({ ...body, id, version: (old?.version ?? 0) + 1 });
    views = old ? views.map((one) => (one.id === id ? saved : one)) : [saved, ...views];
    return saved;
  };
  return {
    [`GET ${address}`]: () => ({ views }),
    [`POST ${address}`]: ({ json }) => save(randomUUID(), json as NewView),
    [`PUT ${address}/:id`]: ({ json, id }) => save(id, json as View),
    [`DELETE ${address}/:id`]: ({ id }) => void (views = views.filter((one) => one.id !== id)),
  };
}
