import { defineConfig } from 'vitest/config';

/** The fast suites: no browser needed. Electron itself is replaced by a small double (test/electron/electron-double.ts). */
export default defineConfig({
  resolve: { alias: { electron: new URL('./test/electron/electron-double.ts', import.meta.url).pathname } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: [
      'test/browser/**',
      'test/electron-smoke/**',
      'test/fuzz/**',
      'test/crash/**',
      'test/packaging/**',
      'test/looks/**',
      'node_modules/**',
    ],
    // Every core: Vitest leaves one free by itself, which is half of a machine with two.
    maxWorkers: '100%',
    // Only what hangs is to fail by time: a shared machine may be many times slower than ours.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    coverage: { provider: 'v8', include: ['shared/**', 'electron/**'], reporter: ['text-summary'] },
  },
});
