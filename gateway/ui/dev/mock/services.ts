import { readFileSync } from 'node:fs';
import type { KnownService } from '../../src/api/types.ts';

const settings = new URL('../../../src/main/resources/application.yml', import.meta.url);
const entry = /^ {4}(?<name>[a-z-]+):\n {6}url: .+\n {6}title: (?<title>.+)$/gm;

/** The services as the gateway's settings name them, which is where it reads what it tells the pages. */
export const services: readonly KnownService[] = [...readFileSync(settings, 'utf8').matchAll(entry)].map(
  ({ groups }) => ({ name: groups!.name!, title: groups!.title! }),
);
if (services.length === 0) throw new Error(`${settings.pathname} names no service with a url and a title.`);
