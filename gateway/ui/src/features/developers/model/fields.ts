import { resolved, type ApiDocument, type Schema } from './document';

/** One line of what a body holds; parts of parts are named by their way, as in "reports[].status". */
export interface FieldLine {
  name: string;
  /** Where a parameter stands: in the path, the query or a header. */
  place?: string;
  type: string;
  required: boolean;
  description: string;
}

/** Every field of a schema, outer before inner; a schema within itself is named, not opened again. */
export function fieldsOf(document: ApiDocument, schema: Schema): FieldLine[] {
  return inner(document, schema, '', []);
}

function inner(document: ApiDocument, schema: Schema, way: string, above: readonly Schema[]): FieldLine[] {
  const { schema: holder, suffix } = holderOf(document, schema);
  if (above.includes(holder)) return [];
  const start = way + suffix;
  const required = holder.required ?? [];
  return Object.entries(holder.properties ?? {}).flatMap(([name, property]) => {
    const full = start === '' ? name : `${start}.${name}`;
    return [
      {
        name: full,
        type: typeInWords(document, property),
        required: required.includes(name),
        description: remark(document, property),
      },
      ...inner(document, property, full, [...above, holder]),
    ];
  });
}

/** The object in a schema: behind a reference, in a list, in a map, or where null is possible too. */
function holderOf(document: ApiDocument, schema: Schema): { schema: Schema; suffix: string } {
  const own = plain(document, schema);
  if (own.items) return below(holderOf(document, own.items), '[]');
  if (typeof own.additionalProperties === 'object')
    return below(holderOf(document, own.additionalProperties), '.*');
  return { schema: own, suffix: '' };
}

const below = ({ schema, suffix }: { schema: Schema; suffix: string }, by: string) => ({
  schema,
  suffix: by + suffix,
});

/** The schema itself, where it stands for a reference or for "this or null". */
export function plain(document: ApiDocument, schema: Schema): Schema {
  const own = resolved(document, schema);
  const some = (own.anyOf ?? own.oneOf)?.filter(({ type }) => type !== 'null' && !isNullOnly(type));
  return some?.length === 1 && some[0] ? plain(document, some[0]) : own;
}

const isNullOnly = (type: Schema['type']): boolean => Array.isArray(type) && type.join() === 'null';

/** "text", "list of whole numbers", "one of A, B", "text or null". */
export function typeInWords(document: ApiDocument, schema: Schema): string {
  const own = plain(document, schema);
  const outer = resolved(document, schema);
  const nullable =
    [outer, own].some(({ type }) => Array.isArray(type) && type.includes('null')) ||
    (outer.anyOf ?? []).some(({ type }) => type === 'null' || isNullOnly(type));
  return `${core(document, own)}${nullable ? ' or null' : ''}`;
}

const formats: Record<string, string> = {
  uuid: 'id (UUID)',
  'date-time': 'date and time (ISO 8601, UTC)',
  date: 'date (YYYY-MM-DD)',
  binary: 'file',
  uri: 'address',
};

const kinds: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
};

function core(document: ApiDocument, schema: Schema): string {
  if (schema.enum)
    return `one of ${schema.enum
      .filter((one) => one !== null)
      .map(text)
      .join(', ')}`;
  if (schema.items) return `list of: ${typeInWords(document, schema.items)}`;
  if (typeof schema.additionalProperties === 'object')
    return `object with any names, each: ${typeInWords(document, schema.additionalProperties)}`;
  const kind = [schema.type ?? []].flat().find((one) => one !== 'null');
  return formats[schema.format ?? ''] ?? kinds[kind ?? (schema.properties ? 'object' : '')] ?? 'any value';
}

/** What a schema says of itself beyond its type. */
export function remark(document: ApiDocument, schema: Schema): string {
  const own = plain(document, schema);
  return [
    schema.description ?? own.description,
    own.default !== undefined && `default ${text(own.default)}`,
    own.minimum !== undefined && `at least ${own.minimum}`,
    own.maximum !== undefined && `at most ${own.maximum}`,
    own.minLength !== undefined && own.minLength > 0 && `at least ${own.minLength} characters`,
    own.maxLength !== undefined && `at most ${own.maxLength} characters`,
  ]
    .filter(Boolean)
    .join('; ');
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
