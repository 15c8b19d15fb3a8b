/** As much of an OpenAPI 3.1 document as the reader shows. */
export interface ApiDocument {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Partial<Record<Method, DocumentOperation>>>;
  components?: {
    schemas?: Record<string, Schema>;
    responses?: Record<string, Answer>;
    securitySchemes?: Record<string, { description?: string }>;
  };
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

export interface DocumentOperation {
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Answer>;
  security?: Record<string, string[]>[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

export interface Body {
  description?: string;
  content?: Record<string, Media>;
}

export type Answer = Body & { $ref?: string };

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** What a reference within the document means; anything else means itself. */
export function resolved<T extends { $ref?: string }>(document: ApiDocument, thing: T): T {
  const [, kind, name] = /^#\/components\/(schemas|responses)\/(.+)$/.exec(thing.$ref ?? '') ?? [];
  if (kind === undefined || name === undefined) return thing;
  const named = document.components?.[kind as 'schemas' | 'responses']?.[name];
  return (named as T | undefined) ?? thing;
}
