import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkTold } from '../../../electron/backend/export/verify/check-told.ts';

const kommuner = ['Aust', 'Nord', 'Sør', 'Vest'].map((name, at) => ({ kommunenummer: `990${at + 1}`, name }));
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (...texts: readonly string[]): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:body>${texts.map(p).join('')}</w:body>`) });
const rows = (numbers: readonly string[]): readonly string[] =>
  kommuner.flatMap(({ name }, at) => [name, '1 200', numbers[at] ?? '']);
const judged = (should: readonly string[], is: readonly string[]) =>
  checkTold(kommuner, 'ark.docx', word(...should), word(...is));
const own = ['Tabell 1', ...rows(['10', '20', '30', '40'])];

describe('a document that another version laid out', () => {
  test('has the same numbers in other words', async () => {
    const other = ['Tabell 1. Tallene', ...rows(['10', '20', '30', '40']), 'Med hilsen'];
    expect(await judged(own, other)).toEqual({ problems: [], sameNumbers: true });
  });

  test('has the numbers of two kommuner changed about: both are named', async () => {
    const { problems, sameNumbers } = await judged(
      [...own, ...own],
      [...own, 'Tabell 1', ...rows(['20', '10', '30', '40'])],
    );
    expect(sameNumbers).toBe(false);
    expect(problems.map(({ at, expected, found }) => [at, expected, found])).toEqual([
      ['9901 Aust', '10', '20'],
      ['9902 Nord', '20', '10'],
    ]);
  });

  test('has the same numbers under names that have changed places: they are not said to be the same', async () => {
    const names = ['Nord', 'Aust', 'Vest', 'Sør'];
    const swapped = names.flatMap((name, at) => [name, '1 200', String(10 * (at + 1))]);
    expect((await judged(own, ['Tabell 1', ...swapped])).sameNumbers).toBe(false);
  });

  test('tells its kommuner in another order: nothing is wrong, and nothing is said to be the same', async () => {
    const turned = [...kommuner].reverse().flatMap(({ name }, at) => [name, '1 200', String(40 - 10 * at)]);
    expect(await judged(own, ['Tabell 1', ...turned])).toEqual({ problems: [], sameNumbers: false });
  });

  test('counts in its own way throughout: nothing is wrong, and nothing is said to be the same', async () => {
    expect(await judged(own, ['Tabell 1', ...rows(['10,0', '20,0', '30,0', '40,0'])])).toEqual({
      problems: [],
      sameNumbers: false,
    });
  });

  test('is of a kommune in a sentence: the number that is another is named', async () => {
    const text = (number: string): string =>
      `Vi anbefaler at Vest blir anmodet om å bosette ${number} i 2027.`;
    const { problems } = await judged([...own, text('40')], [...own, text('41')]);
    expect(problems).toEqual([
      { code: 'not-as-made', file: 'ark.docx', at: '9904 Vest', expected: '40', found: '41' },
    ]);
  });
});
