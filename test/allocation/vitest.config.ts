import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The allocation core alone: for `npm run coverage` and `npm run mutation`. `npm test` runs the same tests among all. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/allocation/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['shared/allocation/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'coverage/allocation',
    },
  },
});
