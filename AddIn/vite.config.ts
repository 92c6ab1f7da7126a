import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The pages may lie in any folder of any host.
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': '/src' } },
  build: {
    target: 'es2022',
    // Under a strict content policy everything has to be a file of ours.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['taskpane.html', 'signin.html', 'commands.html'] },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
