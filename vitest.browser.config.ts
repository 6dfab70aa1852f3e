import { defineConfig } from 'vitest/config';

/** Journeys through the real window in a real Chromium. One at a time: they share the machine with the browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
