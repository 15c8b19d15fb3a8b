import { readFileSync } from 'node:fs';
import type { Routes } from './http.ts';
import { services } from './services.ts';

const document = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')) as unknown;

/** The services' own descriptions, as they lie in the repository. */
export const documentRoutes: Routes = {
  ...Object.fromEntries(
    services.map(({ name }) => [`GET /api/openapi/${name}`, () => document(`${name}-service/openapi.json`)]),
  ),
  'GET /api/openapi/gateway': () => document('gateway/src/main/resources/openapi/gateway.json'),
};
