import { mergeConfig } from 'vitest/config';
import own from './vitest.config.ts';

/**
 * For `npm run mutation`: without the seconds that HiGHS, GLPK and CBC take, with fewer random cases, and with all files in one
 * worker. The core keeps nothing between two calls, so a file that is loaded once is as good as one for each test.
 */
export default mergeConfig(own, {
  test: {
    exclude: ['**/highs.test.ts', '**/other-solvers.test.ts', '**/node_modules/**'],
    env: { SHARE_OF_RUNS: '0.1' },
    isolate: false,
  },
});
