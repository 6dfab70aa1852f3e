import { globSync, readFileSync, rmSync } from 'node:fs';
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
  globSync('electron/backend/**/*-worker.ts', { cwd: root })
    .filter((file) => readFileSync(at(file), 'utf8').includes('parentPort'))
    .map((file) => [`backend/${basename(file, '.ts')}`, at(file)]),
);

/** Chunks have a digest in their name: those of an earlier build would stay, and be packed. */
const cleanNodeFolders = {
  name: 'fordel:clean-node-folders',
  configResolved: ({ build }: { readonly build: { readonly outDir: string } }) => {
    for (const folder of ['main', 'loopback', 'cli', 'backend']) {
      rmSync(join(build.outDir, folder), { recursive: true, force: true });
    }
  },
};

export default defineConfig({
  // Everything that runs in Node: three doors and the backend they share, as chunks of its own.
  main: {
    plugins: [cleanNodeFolders],
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
