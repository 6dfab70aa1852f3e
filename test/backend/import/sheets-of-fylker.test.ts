import { describe, expect, it } from 'vitest';
import { reading, refusal, short, trondelag } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: rows.map((cells, index) => textRow(index + 1, cells)).join(''),
});
const NORDLAND = sheet('Nordland', ['Kommune', 'Anmodning 2022'], ['Bodø', 100], ['Narvik', 40]);
const TRONDELAG = sheet('Trøndelag', ['Kommune', 'Anmodning 2022'], ['Trondheim', 140], ['Osen', 10]);

describe('a workbook with a sheet for each fylke', () => {
  it.each([[[NORDLAND, TRONDELAG]], [[TRONDELAG, NORDLAND]]])(
    'gives those of the round, whichever comes first, and tells of the others',
    async (sheets) => {
      const read = await reading(workbook({ sheets }));
      expect(short(read)).toEqual(['5001 anmodning 2022 = 140', '5020 anmodning 2022 = 10']);
      expect(read.ignored).toContainEqual({ reason: 'other-sheet', count: 1, example: 'Nordland' });
    },
  );

  it('is mapped by the user as it was shown', async () => {
    const notes = sheet('Om', ['Kommune', 'Kontakt'], ['Bodø', 'Kari']);
    const mapping = { kommune: 0, columns: [{ column: 2, indicator: 'vedtak', period: '2022' }] };
    const own = sheet('Vi', ['Kommune', 'Kontakt', 'Svar'], ['Trondheim', 'Ola', 12]);
    const read = await reading(workbook({ sheets: [notes, own] }), { ...trondelag, mapping });
    expect(short(read)).toEqual(['5001 vedtak 2022 = 12']);
  });

  it('is refused where none of them is of the round', async () => {
    expect(await refusal(workbook({ sheets: [NORDLAND] }))).toEqual({
      code: 'no-kommune-matched',
      params: { found: 'Bodø' },
    });
  });

  it('may have kommuner that could be of the round, which are asked about', async () => {
    const first = sheet('A', ['Kommune', 'Anmodning 2022'], ['Bodø', 1], ['Herøy', 2]);
    const nordland = { ...trondelag, kommuner: [{ kommunenummer: '1818', name: 'Herøy' }] };
    const read = await reading(workbook({ sheets: [first, TRONDELAG] }), nordland);
    expect(read.ambiguous.map(({ label }) => label)).toEqual(['Herøy']);
  });
});
