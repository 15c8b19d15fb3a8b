import type { ApiDocument, Media, Schema } from './document';
import { plain } from './fields';

/** The example that a service gives, else one made from the types; text ready to be read and copied. */
export function exampleOf(
  document: ApiDocument,
  media: Media,
  type = 'application/json',
): string | undefined {
  const given = media.example ?? Object.values(media.examples ?? {})[0]?.value;
  const value = given ?? (media.schema && made(document, media.schema, []));
  if (value === undefined) return undefined;
  if (type === 'application/x-www-form-urlencoded')
    return new URLSearchParams(value as Record<string, string>).toString();
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function made(document: ApiDocument, schema: Schema, above: readonly Schema[]): unknown {
  const own = plain(document, schema);
  const given = schema.example ?? own.example ?? own.examples?.[0] ?? own.default;
  if (given !== undefined) return given;
  if (own.enum) return own.enum[0];
  if (above.includes(own)) return null;
  const inside = [...above, own];
  if (own.items) return [made(document, own.items, inside)];
  if (own.properties)
    return Object.fromEntries(
      Object.entries(own.properties).map(([name, property]) => [name, made(document, property, inside)]),
    );
  if (typeof own.additionalProperties === 'object')
    return { name: made(document, own.additionalProperties, inside) };
  return simple(own);
}

const samples: Record<string, unknown> = {
  uuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'date-time': '2026-03-02T15:04:05Z',
  date: '2026-03-02',
  binary: '(the file)',
};

function simple({ type, format, minimum }: Schema): unknown {
  const kind = [type ?? []].flat().find((one) => one !== 'null');
  if (kind === 'integer' || kind === 'number') return minimum ?? 1;
  if (kind === 'boolean') return true;
  if (kind === 'object') return {};
  return samples[format ?? ''] ?? 'text';
}
