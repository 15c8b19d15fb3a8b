import { methods, resolved, type ApiDocument, type Body, type Parameter } from './document';

/** One thing that a program can ask of a service. */
export interface Operation {
  /** "POST /api/things": names it in the address of the page too. */
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description?: string;
  parameters: Parameter[];
  body?: Body;
  answers: { code: string; answer: Body }[];
  /** Whose token it takes, in words. */
  callers: string[];
}

/** Every operation of a document, in the order of their paths. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const found = item[method];
        if (!found) return [];
        return {
          id: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          tag: found.tags?.[0] ?? 'Other',
          summary: found.summary ?? '',
          description: found.description,
          parameters: found.parameters ?? [],
          body: found.requestBody,
          answers: Object.entries(found.responses ?? {}).map(([code, answer]) => ({
            code,
            answer: resolved(document, answer),
          })),
          callers: callersOf(document, found.security),
        };
      }),
    );
}

function callersOf(document: ApiDocument, security: Record<string, string[]>[] = []): string[] {
  return security
    .flatMap((one) => Object.keys(one))
    .map((name) => document.components?.securitySchemes?.[name]?.description ?? name);
}

/** Operations that have all the words somewhere: in path, summary, group or a parameter. */
export function matching(operations: readonly Operation[], text: string): Operation[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter((operation) => {
    const said = wordsOf(operation);
    return words.every((word) => said.includes(word));
  });
}

function wordsOf({ id, tag, summary, description = '', parameters }: Operation): string {
  return [id, tag, summary, description, ...parameters.map(({ name }) => name)].join(' ').toLowerCase();
}

/** The operations of each group, groups by name. */
export function byTag(operations: readonly Operation[]): [string, Operation[]][] {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations)
    groups.set(operation.tag, [...(groups.get(operation.tag) ?? []), operation]);
  return [...groups].sort(([one], [other]) => one.localeCompare(other, 'en'));
}
