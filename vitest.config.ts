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
    testTimeout: 30_000,
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['shared/**', 'electron/**'], reporter: ['text-summary'] },
  },
});
