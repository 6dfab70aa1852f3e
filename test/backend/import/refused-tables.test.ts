import { describe, expect, it } from 'vitest';
import { errorsNb } from '../../../shared/i18n/errors-nb.ts';
import { errorsNn } from '../../../shared/i18n/errors-nn.ts';
import { refusal } from './support/read.ts';

const lines = (...rows: readonly string[]) => ({ text: `${rows.join('\n')}\n` });
const STATBANK = '"07459: Befolkning, etter region, statistikkvariabel og år"';

describe('a table with fylker and no kommuner', () => {
  it.each([
    [
      'SSB’s, of all fylker',
      lines(STATBANK, '', '"region";"Personer 2022"', '"50 Trøndelag";1', '"18 Nordland";2'),
    ],
    [
      'one in which Oslo is among them',
      lines('Region;Innbyggere 2022', '03 Oslo;1', '50 Trøndelag;2', '18 Nordland;3', '46 Vestland;4'),
    ],
    ['one with fylker down', lines('Fylke;Måltall 2022', 'Trøndelag;641', 'Nordland;300')],
    ['one with fylker across', lines('År;Trøndelag;Nordland;Rogaland', '2022;641;300;400')],
    [
      'SSB’s with fylker across',
      lines(STATBANK, '', '"statistikkvariabel";"år";"50 Trøndelag";"18 Nordland"', '"Personer";"2022";1;2'),
    ],
  ])('is refused as that: %s', async (_, source) => {
    const { params } = await refusal(source);
    expect(params.reason).toBe('fylker');
  });

  it('is not what a table of another fylke’s kommuner is, with their sum', async () => {
    const { code, params } = await refusal(lines('Kommune;Vedtak 2022', 'Nordland;7', 'Bodø;3', 'Narvik;4'));
    expect([code, params.reason]).toEqual(['no-kommune-matched', undefined]);
  });

  it('is told in words that say what to do', () => {
    for (const code of ['layout-unknown', 'no-kommune-matched'] as const) {
      const params = { file: 'tabell.csv', found: 'Fylke', reason: 'fylker' };
      expect(errorsNb[code](params)).toContain('gjelder fylker, og har ingen kommuner');
      expect(errorsNn[code](params)).toContain('gjeld fylke, og har ingen kommunar');
    }
  });
});

describe('a publisher’s table whose times cannot be read', () => {
  it.each([
    [
      'IMDi’s of years two and two',
      '2022/2023',
      lines(
        'Enhet;År;Kommunenummer;Kommune;Bosetting;Antall',
        'Personer;2022/2023;5001;Trondheim;Vedtak om bosetting;1',
      ),
    ],
    [
      'SSB’s of weeks',
      '2022U05',
      lines(
        STATBANK,
        '',
        '"region";"statistikkvariabel";"uke";"tid";"07459: Noe"',
        '"5001 Trondheim";"X";"1";"2022U05";1',
      ),
    ],
    [
      'NAV’s of months without a year',
      'Januar, Februar',
      lines('Helt ledige. Tidsserie måned', 'Kommune. Antall', ';Januar;Februar', '5001 Trondheim;7;8'),
    ],
  ])('is refused for that, and not as one without the round’s kommuner: %s', async (_, found, source) => {
    expect(await refusal(source)).toEqual({
      code: 'year-missing',
      params: { found, reason: 'time-unknown' },
    });
    expect(errorsNb['year-missing']({ found, reason: 'time-unknown' })).toContain(`av «${found}» hvilket år`);
    expect(errorsNn['year-missing']({ found, reason: 'time-unknown' })).toContain(`av «${found}» kva år`);
  });
});
