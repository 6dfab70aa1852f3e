import { expect, it } from 'vitest';
import { reading, short } from './support/read.ts';

const lines = (...all: readonly string[]) => ({ text: `${all.join('\n')}\n` });

it.each([
  ['Kommune;Vedtak 2024 per 1.2;Vedtak 2024 per 1.3', 'Vedtak 2024 per 1.2'],
  ['Kommune;Vedtak 2024 (pr. 28.2.);Vedtak 2024 (pr. 31.10.)', 'Vedtak 2024 (pr. 28.2.)'],
])(
  'of a figure of a year as it stood on two days, «%s», the last is read and the first told',
  async (header, first) => {
    const read = await reading(lines(header, 'Osen;5;7', 'Snåsa;6;8'));
    expect(short(read)).toEqual(['5020 vedtak 2024 = 7', '5041 vedtak 2024 = 8']);
    expect(read.ignored).toEqual([{ reason: 'unclear-column', count: 1, example: first }]);
  },
);

it('the last is read whichever stands first, also where the row has the year', async () => {
  const read = await reading(
    lines(
      'Kommune;År;Bosatt per 1.10;Bosatt per 1.9;Anmodning per 1.1',
      'Osen;2024;7;5;9',
      'Snåsa;2024;8;6;9',
    ),
  );
  expect(short(read)).toEqual([
    '5020 bosatt 2024 = 7',
    '5020 anmodning 2024 = 9',
    '5041 bosatt 2024 = 8',
    '5041 anmodning 2024 = 9',
  ]);
});

it('days of different years are of their years, and inhabitants of two days still contradict each other', async () => {
  const read = await reading(lines('Kommune;Vedtak 2023 per 1.2;Vedtak 2024 per 1.3', 'Osen;5;7'));
  expect(short(read)).toEqual(['5020 vedtak 2023 = 5', '5020 vedtak 2024 = 7']);
  const two = lines('Kommune;Innbyggere 2024 per 1.1;Innbyggere 2024 per 1.7', 'Osen;905;907');
  await expect(reading(two)).rejects.toThrow('values-contradict');
});
