import { defineConfig } from 'vitest/config';

/** Spoiled files against the readers: `npm run fuzz` takes whole files and a new seed; the test run the fixed one. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/fuzz/**/*.test.ts'],
    testTimeout: 600_000,
    env: { FUZZ: mode === 'whole' ? 'whole' : 'cut' },
  },
}));
