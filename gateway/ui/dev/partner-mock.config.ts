import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pages } from './pages.ts';
import { partnerMock } from './partner-mock.ts';

/** The partner's page alone, against answers from memory: npx vite --config dev/partner-mock.config.ts */
export default defineConfig({
  plugins: [react(), partnerMock(), pages()],
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    outDir: '.local-partner-mock',
    rolldownOptions: { input: ['partner.html'] },
  },
  server: { port: 5199, strictPort: true },
  preview: { port: 5199, strictPort: true, host: '127.0.0.1' },
});
