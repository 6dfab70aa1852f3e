import { globSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'electron-vite';
import renderer from './vite.renderer.config.ts';

const root = import.meta.dirname;
const at = (...parts: readonly string[]): string => join(root, ...parts);

/**
 * Workers become files in out/backend, where the chunks that start them are too, so that
 * `new URL('./x-worker.js', import.meta.url)` finds them there as it finds the source beside its own.
 */
const workers = Object.fromEntries(
  globSync('electron/backend/**/*-worker.ts', { cwd: root }).map((file) => [
    `backend/${basename(file, '.ts')}`,
    at(file),
  ]),
);

const nodeFolders = ['main', 'loopback', 'cli', 'backend'];

export default defineConfig({
  // Everything that runs in Node: three doors and the backend they share, as chunks of its own.
  main: {
    plugins: [
      {
        name: 'fordel:clean-node-folders',
        buildStart: () => {
          for (const folder of nodeFolders) rmSync(at('out', folder), { recursive: true, force: true });
        },
      },
    ],
    build: {
      outDir: at('out'),
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          'main/main': at('electron/main/main.ts'),
          'loopback/main': at('electron/loopback/main.ts'),
          'cli/fordel': at('electron/cli/fordel.ts'),
          ...workers,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'backend/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file that requires nothing but electron.
      externalizeDeps: false,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...renderer,
    build: { ...renderer.build, minify: true, rolldownOptions: { input: at('renderer/index.html') } },
  },
});
