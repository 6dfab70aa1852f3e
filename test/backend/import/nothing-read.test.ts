import { expect, it } from 'vitest';
import { nothingRead } from '../../../electron/backend/import/nothing-read.ts';
import { reading } from './support/read.ts';

const headersTold = async (headers: readonly string[]): Promise<unknown> => {
  const text = `Kommune;${headers.join(';')}\nTrondheim;${headers.map(() => 'x').join(';')}\n`;
  const read = await reading({ text });
  return nothingRead({ ...read, problems: [], ignored: [], notFound: [] }, 0)?.params.found;
};

it('a table that has nothing to take in is told by all its headers where they are few', async () => {
  expect(await headersTold(['Merknad', 'Kontakt'])).toBe('Kommune, Merknad, Kontakt');
});

it('and by its first ones, and the beginning of a long one, where a screen could not hold them', async () => {
  const many = Array.from({ length: 500 }, (_, index) => `Merknad ${index} ${'lang '.repeat(40)}`);
  const told = String(await headersTold(many));
  expect(told.startsWith('Kommune, Merknad 0 lang lang')).toBe(true);
  expect(told.endsWith('…, …')).toBe(true);
  expect(told.length).toBeLessThan(550);
});
