import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The window, as plain files: nothing inline, because the content security policy allows scripts, styles and fonts from
 * the page's own origin only.
 */
export default defineConfig({
  root: new URL('./renderer/', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  build: {
    outDir: new URL('./out/renderer/', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
