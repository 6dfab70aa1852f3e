import { expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const read = async (header: string): Promise<readonly string[]> =>
  short(await reading({ text: `Kommune;${header}\nTrondheim;120\nSteinkjer;30\n` }));

it.each(['Bosatt per 31.12.2018', 'Bosatt pr. 31. desember 2018', 'Bosatt 2018'])(
  '«%s» is the settled of the year',
  async (header) => expect(await read(header)).toEqual(['5001 bosatt 2018 = 120', '5006 bosatt 2018 = 30']),
);

it('the settled so far, on a day within the year, are not those of the year', async () => {
  expect(await read('Bosatt per 31.10.2018')).toEqual([
    '5001 bosatt 2018-10 = 120',
    '5006 bosatt 2018-10 = 30',
  ]);
});

it('what stands still on the last day of a year keeps its month', async () => {
  expect(await read('Ledige per 31.12.2018')).not.toContain('5001 ledige_antall 2018 = 120');
});
