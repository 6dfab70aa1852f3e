import { expect, test } from 'vitest';
import { shrinkCalls } from './shrink-calls.ts';

test('a failure among many calls is told by the few that it takes, with no more in the last than it takes', async () => {
  const calls = Array.from({ length: 200 }, (_, at) => ({ name: `call-${at}`, input: { at } as unknown }));
  const last = {
    name: 'last',
    input: { keep: 'a'.repeat(64), drop: [1, 2], deep: { drop: 1, odd: [null, 7] } },
  };
  const fails = (some: typeof calls): Promise<boolean> => {
    const names = some.map(({ name }) => name);
    const input = some.at(-1)?.input as Partial<typeof last.input> | undefined;
    const goesWrong = input?.deep?.odd?.includes(7) === true && (input.keep?.length ?? 0) > 3;
    return Promise.resolve(names.includes('call-17') && names.includes('call-150') && goesWrong);
  };
  const found = await shrinkCalls([...calls, last], (some) => fails([...some]));
  expect(found.map(({ name }) => name)).toEqual(['call-17', 'call-150', 'last']);
  expect(found.at(-1)?.input).toEqual({ keep: 'aaaa', deep: { odd: [7] } });
});
