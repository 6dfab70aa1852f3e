import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

it('the problem in the README is solved as it says', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, problem = ''] = /```json\n(.*?)```/s.exec(readme) ?? [];
  const file = join(temporaryFolder(), 'problem.json');
  writeFileSync(file, problem);
  const { numbers } = JSON.parse((await run('solve', file)).out);
  expect(numbers).toEqual({ Nes: 15, Sund: 4, Vik: 4 });
});
