import { mergeConfig } from 'vitest/config';
import own from './vitest.config.ts';

/** For `npm run mutation`: without the seconds that HiGHS takes, and with fewer random cases. */
export default mergeConfig(own, {
  test: { exclude: ['**/highs.test.ts', '**/node_modules/**'], env: { SHARE_OF_RUNS: '0.1' } },
});
