import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The allocation core alone, with how much of it is reached: for `npm run coverage` and `npm test -- --all`, and the ground
 * of `npm run mutation`. A plain `npm test` runs the same tests among all.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/allocation/**/*.test.ts'],
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['shared/allocation/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'coverage/allocation',
    },
  },
});
