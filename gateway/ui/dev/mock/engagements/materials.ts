import { randomUUID } from 'node:crypto';
import type { Engagements, Material } from '../../../src/api/types.ts';
import { partners } from '../data.ts';
import { fail, Reply, type Routes } from '../http.ts';
import { engagements, materials, me } from './data.ts';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#e8ebfd"/><rect x="60" y="60" width="220" height="110" rx="8" fill="#4b5ac3"/><rect x="360" y="60" width="220" height="110" rx="8" fill="#a9b2f1"/><rect x="210" y="220" width="220" height="90" rx="8" fill="#33409b"/></svg>';

function find(id: string): Material {
  const one = materials.find((candidate) => candidate.id === id);
  if (!one) throw fail(404, 'not-found', 'Not found', 'There is no such material.');
  return one;
}

function add(part: Partial<Material> & Pick<Material, 'engagementId' | 'name'>): Material {
  const engagement = engagements.find(({ id }) => id === part.engagementId)!;
  const replaced = materials.find(({ id }) => id === part.replaces);
  if (replaced) replaced.current = false;
  const made: Material = {
    ...materials[0]!,
    id: randomUUID(),
    kind: 'OTHER',
    form: 'FILE',
    url: null,
    mediaType: null,
    size: null,
    preview: null,
    reusedFrom: null,
    engagementTitle: engagement.title,
    criteria: engagement.criteria,
    by: me.name,
    byKind: 'INTERNAL',
    at: new Date().toISOString(),
    replaces: null,
    number: (replaced?.number ?? 0) + 1,
    current: true,
    ...part,
    partnerName: partners.find(({ id }) => id === part.partnerId)?.name ?? null,
  };
  materials.unshift(made);
  return made;
}

function list(query: URLSearchParams): Engagements['MaterialPage'] {
  const some = (name: string, values: readonly string[]): boolean =>
    query.getAll(name).length === 0 ||
    values.length === 0 ||
    query.getAll(name).some((one) => values.includes(one));
  const found = materials.filter(
    (one) =>
      one.current &&
      `${one.name} ${one.engagementTitle} ${one.partnerName ?? ''}`
        .toLowerCase()
        .includes((query.get('q') ?? '').toLowerCase()) &&
      (!query.get('partner') || one.partnerId === query.get('partner')) &&
      some('kind', [one.kind]) &&
      some('segment', one.criteria.segments) &&
      some('ou', one.criteria.ous) &&
      some('industry', one.criteria.industries) &&
      some('status', one.criteria.statuses),
  );
  const from = Number(query.get('after') ?? 0);
  const to = from + Number(query.get('limit') ?? 50);
  return {
    materials: found.slice(from, to),
    next: to < found.length ? String(to) : null,
    total: found.length,
  };
}

interface Upload {
  length: number;
  offset: number;
  tags: Record<string, string>;
}
const uploads = new Map<string, Upload>();
const decoded = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(',').map((pair) => {
      const [name = '', value = ''] = pair.split(' ');
      return [name, Buffer.from(value, 'base64').toString('utf8')];
    }),
  );

const at = '/api/engagement';
export const materialRoutes: Routes = {
  [`GET ${at}/materials`]: ({ query }) => list(query),
  [`GET ${at}/engagements/:id/materials`]: ({ id }) => ({
    materials: materials.filter(({ engagementId }) => engagementId === id),
  }),
  [`GET ${at}/engagements/:id/materials/offers`]: ({ id }) => {
    const invited =
      engagements.find((one) => one.id === id)?.invitations.map(({ partnerId }) => partnerId) ?? [];
    return {
      offers: materials
        .filter((one) => one.engagementId !== id && one.current && invited.includes(one.partnerId ?? ''))
        .slice(-3),
    };
  },
  [`POST ${at}/engagements/:id/materials/links`]: ({ id, json }) =>
    add({ ...(json as Material), engagementId: id, form: 'LINK' }),
  [`POST ${at}/engagements/:id/materials/reuse`]: ({ id, json }) => {
    const source = find((json as { materialId: string }).materialId);
    return add({
      ...source,
      id: randomUUID(),
      engagementId: id,
      reusedFrom: { engagementId: source.engagementId, title: source.engagementTitle },
    });
  },
  [`POST ${at}/materials/:id/withdraw`]: ({ id, json }) =>
    Object.assign(find(id), {
      withdrawnAt: new Date().toISOString(),
      withdrawnBy: me.name,
      reason: (json as { reason?: string } | undefined)?.reason ?? null,
    }),
  [`PUT ${at}/materials/:id/tags`]: ({ id, json }) => Object.assign(find(id), json),
  [`GET ${at}/materials/:id/content`]: ({ id }) =>
    new Reply(200, { 'Content-Type': 'text/plain', 'Content-Disposition': 'attachment' }, find(id).name),
  [`GET ${at}/materials/:id/preview`]: () =>
    new Reply(200, { 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': 'sandbox' }, picture),
  [`POST ${at}/uploads`]: ({ headers }) => {
    const id = randomUUID();
    uploads.set(id, {
      length: Number(headers['upload-length']),
      offset: 0,
      tags: decoded(String(headers['upload-metadata'])),
    });
    return new Reply(201, { Location: `${at}/uploads/${id}` });
  },
  [`HEAD ${at}/uploads/:id`]: ({ id }) => {
    const upload = uploads.get(id);
    if (!upload) return new Reply(404, {});
    return new Reply(200, { 'Upload-Offset': String(upload.offset), 'Upload-Length': String(upload.length) });
  },
  [`PATCH ${at}/uploads/:id`]: ({ id, bytes }) => {
    const upload = uploads.get(id)!;
    upload.offset += bytes.length;
    const offset = { 'Upload-Offset': String(upload.offset) };
    if (upload.offset < upload.length) return new Reply(204, offset);
    const { filename = '', filetype = '', kind, engagementId = '', partnerId, replaces } = upload.tags;
    const made = add({
      engagementId,
      partnerId: partnerId ?? null,
      name: filename,
      mediaType: filetype,
      size: upload.length,
      kind: kind as Material['kind'],
      preview: filetype.startsWith('image/') ? 'IMAGE' : null,
      replaces: replaces ?? null,
    });
    return new Reply(204, { ...offset, 'Pep-Material': made.id });
  },
  [`DELETE ${at}/uploads/:id`]: ({ id }) => {
    uploads.delete(id);
    return new Reply(204, {});
  },
};
