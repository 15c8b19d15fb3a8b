import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { pages } from './dev/pages.ts';

const gateway = process.env.PEP_GATEWAY ?? 'http://localhost:8080';
const mocked = process.env.PEP_MOCK === '1';
const paths = ['/api', '/oauth2', '/login', '/logout', '/partner/', '/config.json'];

export default defineConfig(async () => ({
  plugins: [
    react(),
    ...(mocked
      ? [
          (await import('./dev/mock-server.ts')).mockServer(),
          (await import('./dev/partner-mock.ts')).partnerMock(),
        ]
      : []),
    pages(mocked ? undefined : gateway),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { input: ['index.html', 'partner.html'] },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: mocked ? {} : Object.fromEntries(paths.map((path) => [path, gateway])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'dev/**/*.test.ts'],
    testTimeout: 60_000,
    // Vitest leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
    // The libraries are loaded once for each worker and not for each file, which took most of the time.
    isolate: false,
    // Its build for browsers, as the pages use it.
    alias: { 'tus-js-client': 'tus-js-client/lib.esm/browser/index.js' },
    server: { deps: { inline: ['tus-js-client'] } },
    restoreMocks: true,
  },
}));
