import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // The pages may lie in any folder of any host.
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'es2022',
    // Outlook on the web refuses inline scripts in some tenants: everything is a file of ours.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { taskpane: here('./taskpane.html') } },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
