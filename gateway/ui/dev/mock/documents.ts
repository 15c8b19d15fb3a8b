import { readFileSync } from 'node:fs';
import type { Routes } from './http.ts';

const document = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')) as unknown;

/** The services' own descriptions, as they lie in the repository. */
export const documentRoutes: Routes = {
  'GET /api/openapi/heatmap': () => document('heatmap-service/openapi.json'),
  'GET /api/openapi/notification': () => document('notification-service/openapi.json'),
  'GET /api/openapi/gateway': () => document('gateway/src/main/resources/openapi/gateway.json'),
};
