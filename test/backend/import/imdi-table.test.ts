import { describe, expect, it } from 'vitest';
import { contextOf, reading, short } from './support/read.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

describe('the table IMDi’s statistics pages give for what they show', () => {
  it('has a line for each dimension, its name first, and regions by name', async () => {
    const read = await reading(
      lines(
        ';Bosetting;Anmodning om bosetting;Anmodning om bosetting;Faktisk bosetting',
        ';Enheter for tall;Personer;Personer;Personer',
        ';År;2022;2023;2023',
        ';Norge;35000;38000;33000',
        ';Trondheim;140;150;:',
        ';Steinkjer;35;-;30',
      ),
    );
    expect(read).toMatchObject({ layout: 'imdi-wide', title: 'IMDi' });
    expect(short(read)).toEqual([
      '5001 anmodning 2022 = 140',
      '5001 anmodning 2023 = 150',
      '5001 bosatt 2023 = hidden',
      '5006 anmodning 2022 = 35',
      '5006 anmodning 2023 = not-asked',
      '5006 bosatt 2023 = 30',
    ]);
  });

  it('tells enslige mindreårige by the name of the dimension, which no column says', async () => {
    const read = await reading(
      lines(
        ';Bosetting av enslige mindreårige;Anmodning om bosetting;Vedtak om bosetting',
        ';Enheter for tall;Personer;Personer',
        ';År;2023;2023',
        ';Trondheim;5;4',
      ),
    );
    expect(short(read)).toEqual(['5001 anmodning_em 2023 = 5', '5001 vedtak_em 2023 = 4']);
  });

  it('keeps persons and per cent apart, and leaves out the same numbers in per cent', async () => {
    const read = await reading(
      lines(
        ';Kjønn;Kvinner;Kvinner',
        ';Enheter for tall;Personer;Prosent',
        ';År;2023;2023',
        ';Trondheim;420;63',
      ),
    );
    expect(read.series.map(({ label, unit }) => [label, unit])).toEqual([
      ['Kjønn: Kvinner', 'persons'],
      ['Kjønn: Kvinner (prosent)', 'percent'],
    ]);
    const again = await reading(
      lines(
        ';Bosetting;Vedtak om bosetting;Vedtak om bosetting',
        ';Enheter for tall;Personer;Prosent',
        ';År;2023;2023',
        ';Trondheim;140;100',
      ),
    );
    expect(short(again)).toEqual(['5001 vedtak 2023 = 140']);
    expect(again.ignored).toContainEqual({
      reason: 'unit-percent',
      count: 1,
      example: 'Vedtak om bosetting',
    });
  });

  it('offers the numbers of a fylke as a target, and asks about a name that two kommuner have', async () => {
    const read = await reading(
      lines(
        ';Bosetting;Anmodning om bosetting',
        ';Enheter for tall;Personer',
        ';År;2023',
        ';Nordland;900',
        ';Herøy;20',
        ';Bodø;140',
      ),
      contextOf(2020, '18'),
    );
    expect(read.targets).toMatchObject([
      { fylkesnummer: '18', year: 2023, series: 'anmodning', number: 900 },
    ]);
    expect(read.ambiguous.map(({ candidates }) => candidates)).toEqual([['1515', '1818']]);
  });
});
