import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import './browser';
import { server } from './server';

configure({ asyncUtilTimeout: 8_000 });
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  // Test files share one window; a cookie is forgotten only at the path where it was set.
  history.replaceState(null, '', '/');
  document.cookie = 'XSRF-TOKEN=; Max-Age=0';
});
afterAll(() => server.close());
