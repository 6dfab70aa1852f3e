import { describe, expect, it } from 'vitest';
import { errorsNb } from '../../../shared/i18n/errors-nb.ts';
import { reading, refusal, short } from './support/read.ts';
import { textRow, workbook } from './support/workbook.ts';

const uneven = (found: number, expected: number, row: number) => ({
  code: 'row-uneven',
  params: { found, expected },
  place: { sheet: null, row, column: expected + 1 },
});

describe('a decimal comma in a file that is itself parted by commas', () => {
  it.each([
    [
      'IMDi’s long table',
      'Enhet,År,Kommunenummer,Kommune,Innvandringsgrunn,Antall\nProsent,2023,5001,Trondheim,Flukt,12,5\nProsent,2023,5020,Osen,Flukt,8\n',
      uneven(7, 6, 2),
      '5020 imdi_innvandringsgrunn_flukt_prosent 2023 = 8',
    ],
    [
      'IMDi’s wide table',
      'Region,Navn,Flukt: Andel\n,,Enhet: Prosent\n,,År: 2023\nK5001,Trondheim,12,5\nK5020,Osen,8\n',
      uneven(4, 3, 4),
      '5020 imdi_flukt_andel_prosent 2023 = 8',
    ],
    [
      'SSB’s table',
      '"12345: Noe, etter region"\n\n"region","Andel (prosent) 2023"\n"5001 Trondheim",12,5\n"5020 Osen",8\n',
      uneven(3, 2, 4),
      '5020 ssb_12345_andel_prosent 2023 = 8',
    ],
    [
      'a county’s own sheet',
      'Kommune,Anmodning 2025,Helt ledige i prosent av arbeidsstyrken 2024\nTrondheim,600,1,5\nOsen,10,2\n',
      uneven(4, 3, 2),
      '5020 ledige_prosent 2024 = 2',
    ],
  ])(
    'is told with its line in %s, and its halves are not read as numbers',
    async (_, text, problem, read) => {
      const found = await reading({ text });
      expect(found.problems).toEqual([problem]);
      expect(short(found).filter((line) => line.startsWith('5001'))).toEqual([]);
      expect(short(found)).toContain(read);
    },
  );

  it('is why a file is refused where it stands on all lines', async () => {
    const text =
      'Fylkesnr,Fylkenavn,Kommunenr,Kommunenavn,År,Månedsnummer,Beholdning,Andel av arbeidsstyrken\n50,Trøndelag,5001,Trondheim,2025,1,1634,1,5\n';
    const error = await refusal({ text });
    expect(error).toMatchObject({ code: 'no-values', params: { row: 2, reason: 'row-uneven' } });
    expect(errorsNb['no-values'](error.params)).toContain('desimalkomma');
  });
});

describe('what stands beside a table', () => {
  it('in a workbook is a remark, and no field too many', async () => {
    const rows =
      textRow(1, ['Kommune', 'Anmodning 2025']) +
      textRow(2, ['Osen', 10]) +
      textRow(3, ['Snåsa', 8, 'ny i år']);
    const read = await reading(workbook({ sheets: [{ name: 'Ark1', rows }] }));
    expect(short(read)).toEqual(['5020 anmodning 2025 = 10', '5041 anmodning 2025 = 8']);
  });

  it('in a text may be empty, and a remark under it may have commas', async () => {
    const read = await reading({
      text: 'Kommune,Anmodning 2025\nOsen,10,,\nSnåsa,8\nKilde: IMDi, hentet i mars, av oss\n',
    });
    expect(read.problems).toEqual([]);
    expect(short(read)).toEqual(['5020 anmodning 2025 = 10', '5041 anmodning 2025 = 8']);
  });
});
