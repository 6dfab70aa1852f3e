import { defineConfig } from 'vitest/config';

/** Pictures of every screen, into .cache/looks: `npm run looks`, and with `npm test -- --all`. */
export default defineConfig({
  test: {
    include: ['test/looks/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
