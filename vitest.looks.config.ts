import { defineConfig } from 'vitest/config';

/** Pictures of every screen, into .cache/looks: the usual ones with `npm test -- --all`, the rare ones too with `npm run looks`. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/looks/**/*.test.ts'],
    env: { LOOKS: mode === 'whole' ? 'whole' : 'usual' },
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
}));
