import { setupServer } from 'msw/node';

/** Answers the services in tests; each test adds the answers that it needs. */
export const server = setupServer();
