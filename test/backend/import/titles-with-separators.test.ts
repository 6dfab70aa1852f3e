import { describe, expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

describe('a title with the file’s separator in it', () => {
  it('is a title, and no header over the columns it happens to stand in', async () => {
    const read = await reading(
      lines(
        'Kilde: SSB, tabell 07459',
        'kommunenr,kommune,Vedtak 2022',
        '5001,Trondheim,140',
        '5006,Steinkjer,35',
      ),
    );
    expect(read.plain?.columns.map(({ header }) => header)).toEqual(['kommunenr', 'kommune', 'Vedtak 2022']);
    expect(short(read)).toEqual(['5001 vedtak 2022 = 140', '5006 vedtak 2022 = 35']);
  });

  it('names no figure for one of the columns under it', async () => {
    const read = await reading(
      lines('Anmodning; vedtak', 'Kommune;2021;2022', 'Trondheim;140;150', 'Steinkjer;35;40'),
    );
    expect(read.plain?.columns.map(({ header }) => header)).toEqual(['Kommune', '2021', '2022']);
    expect(short(read)).toEqual([]);
  });

  it('is not taken for one where it says more of the kommuner', async () => {
    const read = await reading(
      lines(
        'Fylke;;Anmodning;;Vedtak;',
        ';Kommune;2021;2022;2021;2022',
        'Trøndelag;Trondheim;140;150;130;145',
        ';Steinkjer;35;40;30;38',
      ),
    );
    expect(short(read)).toEqual([
      '5001 anmodning 2021 = 140',
      '5001 anmodning 2022 = 150',
      '5001 vedtak 2021 = 130',
      '5001 vedtak 2022 = 145',
      '5006 anmodning 2021 = 35',
      '5006 anmodning 2022 = 40',
      '5006 vedtak 2021 = 30',
      '5006 vedtak 2022 = 38',
    ]);
  });
});
