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

  test('has two tables of as many columns in the other order: nobody is said to have another number', async () => {
    const [one, two] = [rows(['10', '20', '30', '40']), rows(['50', '60', '70', '80'])];
    // What is alike besides keeps the half of all from being wrong.
    const alike = kommuner.flatMap(({ name }) => [name, '1', '2', '3', name, '1', '2', '3', '4', 'Tabell']);
    const { problems, sameNumbers } = await judged(
      [...alike, ...alike, 'Tabell 1', ...one, 'Tabell 2', ...two],
      [...alike, ...alike, 'Tabell 2', ...two, 'Tabell 1', ...one],
    );
    expect(problems).toEqual([]);
    expect(sameNumbers).toBe(false);
  });

  test('has tables in the other order, and one number changed: that one is named, and no other', async () => {
    const two = rows(['50', '60', '70', '80']);
    const { problems } = await judged(
      [...own, 'Tabell 2', ...two],
      ['Tabell 2', ...two, 'Tabell 1', ...rows(['10', '21', '30', '40'])],
    );
    expect(problems.map(({ at, expected, found }) => [at, expected, found])).toEqual([
      ['9902 Nord', '20', '21'],
    ]);
  });

  test('counts in its own way in one table: nobody is accused of it, and a number of another table is named', async () => {
    const shares = (last: string) => kommuner.flatMap(({ name }) => [name, '1', '2', last, 'slutt']);
    const counts = (third: string) => rows(['10', '20', third, '40']);
    const both = [...own, ...own, 'Tabell 2'];
    expect((await judged([...both, ...shares('3,5')], [...both, ...shares('4')])).problems).toEqual([]);
    const { problems } = await judged(
      [...both, ...counts('30'), ...shares('3,5')],
      [...both, ...counts('31'), ...shares('4')],
    );
    expect(problems.map(({ at, expected, found }) => [at, expected, found])).toEqual([
      ['9903 Sør', '30', '31'],
    ]);
  });

  test.each([
    ['Ausen får 12 i 2027.', 'Ausen får 13 i 2027.', '9906 Ausen'],
    ['Av Ausens 12 bor 3 i Aus.', 'Av Ausens 13 bor 3 i Aus.', '9906 Ausen'],
    ['For Nord-Aus er det 12.', 'For Nord-Aus er det 13.', '9907 Nord-Aus'],
    ['I Ausdalen i Ausen bor 12.', 'I Ausdalen i Ausen bor 13.', '9906 Ausen'],
  ])('has a sentence of a kommune whose name begins as another: «%s»', async (should, is, at) => {
    const all = ['Aus', 'Ausen', 'Nord-Aus'].map((name, index) => ({
      kommunenummer: `990${index + 5}`,
      name,
    }));
    const same = all.flatMap(({ name }) => [name, '1', '2', 'Tabell']);
    const { problems } = await checkTold(all, 'ark.docx', word(...same, should), word(...same, is));
    expect(problems).toEqual([{ code: 'not-as-made', file: 'ark.docx', at, expected: '12', found: '13' }]);
  });
});
