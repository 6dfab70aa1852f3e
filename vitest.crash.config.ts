import { defineConfig } from 'vitest/config';

/** Killed processes and full disks: slower than the unit suites, and run with `npm test -- --all`. */
export default defineConfig({
  test: { include: ['test/crash/**/*.test.ts'], testTimeout: 120_000 },
});
