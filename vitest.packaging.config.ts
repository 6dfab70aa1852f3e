import { defineConfig } from 'vitest/config';

/** Packs the program as electron-builder will, round a stand-in for Electron's binary, and looks at what came out. */
export default defineConfig({
  test: { include: ['test/packaging/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
