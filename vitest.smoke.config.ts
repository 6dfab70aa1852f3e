import { defineConfig } from 'vitest/config';

/** What only a real Electron can show; says loudly where there is none. */
export default defineConfig({
  test: { include: ['test/electron-smoke/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
