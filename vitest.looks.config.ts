import { defineConfig } from 'vitest/config';

/** Pictures of every screen, into .cache/looks: the usual ones with `npm test -- --all`, the rare ones too with `npm run looks`. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/looks/**/*.test.ts'],
    env: { LOOKS: mode === 'whole' ? 'whole' : 'usual' },
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
}));
