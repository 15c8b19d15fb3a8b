import { randomUUID } from 'node:crypto';
import type {
  AccountChange,
  ChangeKind,
  Import,
  Mapping,
} from '../../src/features/imports/api/import-types.ts';
import { fail, type Routes } from './http.ts';

const id = (n: number): string => `00000006-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hour = 3_600_000;

const blank: Import = {
  id: id(1),
  fileName: 'mal-2026-10.csv',
  format: 'CSV',
  state: 'APPLIED',
  done: 0,
  total: 0,
  rows: 505,
  added: 503,
  changed: 0,
  realigned: 0,
  unchanged: 0,
  leftOut: 0,
  rejected: 2,
  duplicates: 1,
  withoutKey: 0,
  removeLeftOut: false,
  removed: 0,
  kept: 0,
  notice: '',
  undoable: true,
  at: new Date(Date.now() - 30 * 24 * hour).toISOString(),
  by: 'administrator@pep.example',
  appliedAt: new Date(Date.now() - 30 * 24 * hour + 60_000).toISOString(),
  appliedBy: 'administrator@pep.example',
  undoneAt: null,
  undoneBy: null,
};
const ready: Import = {
  ...blank,
  id: id(2),
  fileName: 'mal-2026-11.xlsx',
  format: 'XLSX',
  state: 'READY',
  rows: 512,
  added: 9,
  changed: 4,
  realigned: 120,
  unchanged: 377,
  leftOut: 3,
  undoable: false,
  at: new Date(Date.now() - hour).toISOString(),
  appliedAt: null,
  appliedBy: null,
};
const imports: Import[] = [
  { ...ready, id: id(4), fileName: 'mal-large.csv', state: 'APPLYING', done: 348_000, total: 1_000_000 },
  { ...ready, id: id(3), fileName: 'export-crm.csv', state: 'MAPPING', rows: 0, rejected: 0 },
  {
    ...ready,
    id: id(5),
    fileName: 'latin1.csv',
    state: 'FAILED',
    rows: 0,
    notice:
      'The file is not UTF-8: line 8,120 holds bytes that are not. Save it as "CSV UTF-8" and upload it again.',
  },
  ready,
  blank,
];

const titles: [Mapping['fields'][number]['field'], string][] = [
  ['KEY', 'Account Key'],
  ['NAME', 'Account Name'],
  ['DOMAIN', 'Web Domain'],
  ['CITY', 'City'],
  ['STATE', 'State'],
  ['COUNTRY', 'Country'],
  ['SEGMENT', 'Segment'],
  ['OU', 'Sales Unit'],
  ['INDUSTRY', 'Industry'],
  ['ECM', 'ECM'],
  ['SELLERS', 'Sellers'],
];
const mapping: Mapping = {
  columns: [
    { name: 'Customer No.', samples: ['MAL-MMM', 'MAL-AOS', 'MAL-ABT'] },
    { name: 'Customer', samples: ['3M', 'A. O. Smith', 'Abbott Laboratories'] },
    { name: 'Homepage', samples: ['3m.com', 'aosmith.com', 'abbott.com'] },
    { name: 'HQ City', samples: ['Saint Paul', 'Milwaukee', 'North Chicago'] },
    { name: 'Area', samples: ['US Central', 'US West'] },
    { name: 'Channel Manager', samples: ['ecm.central.3@pep.example', 'ecm.central.1@pep.example'] },
    { name: '', samples: ['x'] },
  ],
  fields: titles.map(([field, title]) => ({
    field,
    title,
    required: field === 'KEY' || field === 'NAME' || field === 'OU',
  })),
  mapping: { KEY: 0, NAME: 1, DOMAIN: 2, CITY: 3, ECM: 5 },
};

function change(kind: ChangeKind, n: number): AccountChange {
  const fields = {
    CHANGED: [{ field: 'name', before: `Example ${n}`, after: `Example Group ${n}` }],
    REALIGNED: [
      { field: 'ou', before: 'US Central', after: 'US West' },
      { field: 'ecm', before: 'ecm.central.1@pep.example', after: 'ecm.west.2@pep.example' },
      { field: 'sellers', before: '', after: 'seller.west.1@pep.example, seller.west.4@pep.example' },
    ],
  };
  return {
    kind,
    key: `MAL-${String(n).padStart(4, '0')}`,
    name: `Example ${n}`,
    ou: 'US West',
    line: kind === 'LEFT_OUT' ? null : n + 2,
    changes: kind === 'CHANGED' || kind === 'REALIGNED' ? fields[kind] : [],
    kept: kind === 'KEPT' ? 'IN_USE' : null,
  };
}

function found(wanted: string): Import {
  const one = imports.find((candidate) => candidate.id === wanted);
  if (!one) throw fail(404, 'not-found', 'Not found', 'There is no such import.');
  return one;
}

/** Moves on to a state with a job, and from there by itself. */
function work(one: Import, during: Import['state'], then: Partial<Import>): Import {
  const total = one.added + one.changed + one.realigned;
  Object.assign(one, { state: during, done: 0, total });
  setTimeout(() => Object.assign(one, { done: Math.round(total / 2) }), 1_000);
  setTimeout(() => Object.assign(one, then), 2_000);
  return one;
}

function upload(raw: string): Import {
  if (raw.includes('\0'))
    throw fail(400, 'unreadable-file', 'The file cannot be imported', 'The file is not text.');
  const one: Import = {
    ...ready,
    id: randomUUID(),
    fileName: /filename="(.*?)"/.exec(raw)?.[1] ?? 'accounts.csv',
    at: new Date().toISOString(),
  };
  imports.unshift(one);
  if (!raw.includes('Account Key')) return Object.assign(one, { state: 'MAPPING', rows: 0 });
  return work(one, 'CHECKING', { state: 'READY' });
}

function changes(one: Import, kind: ChangeKind, after: string) {
  const count = {
    ADDED: one.added,
    CHANGED: one.changed,
    REALIGNED: one.realigned,
    LEFT_OUT: one.leftOut,
    KEPT: one.kept,
  }[kind];
  const from = after === '' ? 0 : Number(after.slice(4)) + 1;
  const to = Math.min(count, from + 50);
  const page = Array.from({ length: Math.max(0, to - from) }, (_, n) => change(kind, from + n));
  return { changes: page, next: to < count ? page.at(-1)?.key : null };
}

const now = (): string => new Date().toISOString();

export const importRoutes: Routes = {
  'GET /api/heatmap/imports': () => ({ imports }),
  'POST /api/heatmap/imports': ({ raw }) => upload(raw),
  'GET /api/heatmap/imports/:id': (asked) => found(asked.id),
  'GET /api/heatmap/imports/:id/mapping': () => mapping,
  'PUT /api/heatmap/imports/:id/mapping': (asked) =>
    work(found(asked.id), 'CHECKING', { state: 'READY', rows: 512 }),
  'GET /api/heatmap/imports/:id/changes': (asked) =>
    changes(found(asked.id), asked.query.get('kind') as ChangeKind, asked.query.get('after') ?? ''),
  'GET /api/heatmap/imports/:id/rejections': ({ query }) => ({
    rejections: [
      query.get('duplicates') === 'true'
        ? {
            line: 204,
            reason: 'Account Key MAL-MMM is already on line 2.',
            text: 'MAL-MMM, 3M Company, Saint Paul, Minnesota, United States, Corporate, US Central, Industrials',
          }
        : {
            line: 17,
            reason: 'Sales Unit is missing.',
            text: 'MAL-XYZ,Example Industries,Dallas,Texas,United States,Major,,Industrials,,',
          },
    ],
    next: null,
  }),
  'POST /api/heatmap/imports/:id/apply': (asked) =>
    work(found(asked.id), 'APPLYING', {
      state: 'APPLIED',
      undoable: true,
      appliedAt: now(),
      appliedBy: blank.by,
    }),
  'POST /api/heatmap/imports/:id/undo': (asked) =>
    work(found(asked.id), 'UNDOING', {
      state: 'UNDONE',
      undoable: false,
      undoneAt: now(),
      undoneBy: blank.by,
    }),
  'POST /api/heatmap/imports/:id/discard': (asked) => Object.assign(found(asked.id), { state: 'DISCARDED' }),
};
