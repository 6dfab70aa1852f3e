import { describe, expect, it } from 'vitest';
import { contextOf, reading, refusal, short } from './support/read.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

describe('a table with its years on lines under each kommune', () => {
  it('is read, each figure with its own cell, and the sums over the years are passed over', async () => {
    const read = await reading(
      lines(
        'Radetiketter;Anmodning;Vedtak',
        'Osen;12;10',
        '2022;5;4',
        '2023;7;6',
        'Snåsa;11;11',
        '2022;8;9',
        '2023;3;2',
        'Totalsum;23;21',
      ),
    );
    expect(short(read)).toEqual([
      '5020 anmodning 2022 = 5',
      '5020 vedtak 2022 = 4',
      '5020 anmodning 2023 = 7',
      '5020 vedtak 2023 = 6',
      '5041 anmodning 2022 = 8',
      '5041 vedtak 2022 = 9',
      '5041 anmodning 2023 = 3',
      '5041 vedtak 2023 = 2',
    ]);
    expect(read.values.map(({ cell }) => cell).slice(0, 4)).toEqual(['B3', 'C3', 'B4', 'C4']);
    expect(read.ignored).toEqual([{ reason: 'not-a-kommune', count: 1, example: 'Totalsum' }]);
  });

  it('takes no year for the number of a kommune that had it', async () => {
    const read = await reading(
      lines('Kommune;Anmodning', 'Alta;', '2022;5', '2024;6', 'Hammerfest;', '2022;9', '2023;4'),
      contextOf(2024, '56'),
    );
    expect(short(read)).toEqual([
      '5601 anmodning 2022 = 5',
      '5601 anmodning 2024 = 6',
      '5603 anmodning 2022 = 9',
      '5603 anmodning 2023 = 4',
    ]);
  });

  it('tells a kommune whose figures stand over no year, and refuses one there is not by its line', async () => {
    const read = await reading(
      lines('Kommune;Anmodning', 'Osen;', '2022;5', 'Snåsa;4', 'Leka;', '2022;9', 'Namsos;8'),
    );
    expect(short(read)).toEqual(['5020 anmodning 2022 = 5', '5052 anmodning 2022 = 9']);
    expect(read.ignored).toEqual([{ reason: 'no-period', count: 2, example: '' }]);
    const error = await refusal(lines('Kommune;Anmodning', 'Osen;', '2022;5', 'Ukjenteby;', '2022;9'));
    expect(error).toMatchObject({ code: 'kommune-does-not-exist', params: { found: 'Ukjenteby', row: 5 } });
  });

  it('is another where a year stands alone over its kommuner', async () => {
    const read = await reading(lines('Kommune;Vedtak', '2022;', 'Osen;5', '2023;', 'Osen;7'));
    expect(read.plain?.columns.map(({ header }) => header)).toEqual(['Kommune', 'Vedtak']);
    expect(read.values).toEqual([]);
  });
});

describe('figures of a kommune’s own over a line with a year', () => {
  it('are read as before, and are no sum', async () => {
    const own = await reading(lines('Kommune;Anmodning 2024;Vedtak 2024', 'Osen;10;9', '2023;8;8'));
    expect(short(own)).toEqual(['5020 anmodning 2024 = 10', '5020 vedtak 2024 = 9']);
    const dated = await reading(lines('Kommune;Innbyggere 2023;Vedtak', 'Osen;900;', '2022;;5', '2023;;7'));
    expect(short(dated)).toEqual(['5020 innbyggere 2023 = 900']);
  });

  it('make no table with years under its kommuner where they are no sum', async () => {
    const read = await reading(lines('Kommune;Anmodning', 'Osen;10', '2022;5', '2023;7'));
    expect(short(read)).toEqual([]);
  });

  it('are told where only a later kommune has them', async () => {
    const read = await reading(
      lines('Kommune;Anmodning', 'Osen;12', '2022;5', '2023;7', 'Snåsa;30', '2022;8', '2023;3'),
    );
    expect(short(read)).toHaveLength(4);
    expect(read.ignored).toContainEqual({ reason: 'no-period', count: 1, example: '' });
  });
});

it('«Antall av Vedtak» in a pivot table is how many rows there are, and no figure', async () => {
  const read = await reading(lines('Kommune;Antall av Vedtak 2022;Antall vedtak 2021', 'Osen;1;5'));
  expect(short(read)).toEqual(['5020 vedtak 2021 = 5']);
});
