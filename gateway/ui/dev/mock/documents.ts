import { readFileSync } from 'node:fs';
import type { Routes } from './http.ts';

const document = (service: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../../${service}-service/openapi.json`, import.meta.url), 'utf8'),
  ) as unknown;

/** The services' own descriptions, from their copies in the repository. */
export const documentRoutes: Routes = {
  'GET /api/openapi/heatmap': () => document('heatmap'),
  'GET /api/openapi/notification': () => document('notification'),
};
