import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { lightStyles } from './scripts/light-styles.ts';

const light: Plugin = {
  name: 'fordel:light-styles',
  enforce: 'pre',
  transform: (code, id) => (/designsystemet-css.*index\.css/.test(id) ? lightStyles(code) : null),
};

/**
 * The window, as plain files: nothing inline, because the content security policy allows scripts, styles and fonts from
 * the page's own origin only.
 */
export default defineConfig({
  root: new URL('./renderer/', import.meta.url).pathname,
  base: './',
  plugins: [light, react()],
  build: {
    outDir: new URL('./out/renderer/', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
