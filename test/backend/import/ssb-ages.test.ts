import { describe, expect, it } from 'vitest';
import { contextOf, reading, short } from './support/read.ts';

const text = (...lines: readonly string[]) => ({ text: `${lines.join('\r\n')}\r\n` });
const title = '"07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år"';
const ages = [...Array.from({ length: 105 }, (_, age) => `${age} år`), '105 år eller eldre'];
const sexes = ['Menn', 'Kvinner'];

/** Two persons of each age and sex in every kommune. */
const rows = (kommune: string, of: readonly string[], number = (_age: string): string => '2') =>
  sexes.flatMap((sex) => of.map((age) => `"${kommune}";"${sex}";"${age}";${number(age)}`));

const header = '"region";"kjønn";"alder";"Personer 2023"';

describe('SSB’s inhabitants by age', () => {
  it('are put together to the inhabitants, where the table has every age and both sexes', async () => {
    const read = await reading(
      text(title, '', header, ...rows('5001 Trondheim', ages), ...rows('5006 Steinkjer', ages)),
    );
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 424', '5006 innbyggere 2023 = 424']);
    expect(read.values.map(({ cell }) => cell)).toEqual(['D4:D215', 'D216:D427']);
    expect(read.ignored).toEqual([{ reason: 'summed', count: 424, example: 'Personer, Menn, 0 år' }]);
  });

  it('are put together from groups of ages, each year for itself, and where they stand in the headers', async () => {
    const groups = ['Under 6 år', '6-15 år', '16-66 år', '67 år eller eldre'];
    const down = text(
      '"07459: Befolkning, etter region, alder, statistikkvariabel og år"',
      '',
      '"region";"alder";"Personer 2022";"Personer 2023"',
      ...groups.map((age, index) => `"5001 Trondheim";"${age}";${index};${index + 10}`),
    );
    expect(short(await reading(down))).toEqual(['5001 innbyggere 2022 = 6', '5001 innbyggere 2023 = 46']);
    const across = text(
      '"07459: Befolkning, etter region, alder, statistikkvariabel og år"',
      '',
      `"region";${groups.map((age) => `"${age} Personer 2023"`).join(';')}`,
      '"5001 Trondheim";1;2;3;4',
    );
    expect(short(await reading(across))).toEqual(['5001 innbyggere 2023 = 10']);
  });

  it('are left as they are where an age is missing, two overlap, or one sex is all there is', async () => {
    const without = (...left: readonly string[]) => ages.filter((age) => !left.includes(age));
    const missing = await reading(text(title, '', header, ...rows('5001 Trondheim', without('17 år'))));
    expect(missing.values).toHaveLength(210);
    expect(missing.ignored).toEqual([]);
    const open = await reading(
      text(title, '', header, ...rows('5001 Trondheim', without('105 år eller eldre'))),
    );
    expect(open.values.map(({ indicator }) => indicator)).not.toContain('innbyggere');
    const overlapping = await reading(
      text(title, '', header, ...rows('5001 Trondheim', [...ages, '0-5 år'])),
    );
    expect(overlapping.values.map(({ indicator }) => indicator)).not.toContain('innbyggere');
    const men = rows('5001 Trondheim', ages).filter((row) => row.includes('Menn'));
    const oneSex = await reading(text(title, '', header, ...men));
    expect(oneSex.values.map(({ indicator }) => indicator)).not.toContain('innbyggere');
  });

  it('do not stand against the sum that the table says itself', async () => {
    const read = await reading(
      text(
        title,
        '',
        header,
        '"5001 Trondheim";"Begge kjønn";"Alder i alt";425',
        ...rows('5001 Trondheim', ['0-17 år', '18 år eller eldre']),
      ),
    );
    expect(short(read).slice(0, 2)).toEqual([
      '5001 innbyggere 2023 = 425',
      '5001 ssb_07459_personer_menn_0_17_ar 2023 = 2',
    ]);
    expect(read.values).toHaveLength(5);
  });

  it('are missing in sum where one of them is hidden, and tell of a cell that cannot be read', async () => {
    const groups = ['0-17 år', '18 år eller eldre'];
    const hidden = rows('5001 Trondheim', groups, (age) => (age === '0-17 år' ? ':' : '7'));
    const broken = rows('5006 Steinkjer', groups, (age) => (age === '0-17 år' ? '2,5' : '7'));
    const read = await reading(text(title, '', header, ...hidden, ...broken));
    expect(short(read)).toContain('5001 innbyggere 2023 = hidden');
    expect(short(read).filter((line) => line.startsWith('5006'))).not.toContainEqual(
      expect.stringContaining('innbyggere'),
    );
    expect(read.problemCount).toBe(2);
  });

  it('are nobody’s where the kommune did not exist', async () => {
    const zeros = rows('1580 Haram', ['0-17 år', '18 år eller eldre'], () => '0');
    const read = await reading(text(title, '', header, ...zeros), contextOf(2024, '15'));
    expect(short(read)).toEqual(['1580 innbyggere 2023 = cannot-occur']);
  });

  it('are put together in JSON-stat too', async () => {
    const dimension = (labels: Readonly<Record<string, string>>) => ({
      category: { index: Object.keys(labels), label: labels },
    });
    const json = {
      version: '2.0',
      class: 'dataset',
      label: '07459: Befolkning, etter region, alder, statistikkvariabel og år',
      id: ['Region', 'Alder', 'ContentsCode', 'Tid'],
      size: [1, 2, 1, 1],
      role: { geo: ['Region'], time: ['Tid'] },
      extension: { px: { tableid: '07459' } },
      dimension: {
        Region: dimension({ '5001': 'Trondheim' }),
        Alder: dimension({ A: '0-17 år', B: '18 år eller eldre' }),
        ContentsCode: dimension({ Personer1: 'Personer' }),
        Tid: dimension({ '2023': '2023' }),
      },
      value: [40, 60],
    };
    const read = await reading({ text: JSON.stringify(json) });
    expect(short(read)).toEqual(['5001 innbyggere 2023 = 100']);
    expect(read.values[0]?.cell).toBe('value[0]:value[1]');
  });
});
