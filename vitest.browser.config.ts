import { defineConfig } from 'vitest/config';

/** Journeys through the real window in a real Chromium. One at a time: they share the machine with the browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    // Only what hangs is to fail by time: a shared machine may be many times slower than ours.
    testTimeout: 600_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    fileParallelism: false,
  },
});
