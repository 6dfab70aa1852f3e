import { describe, expect, it } from 'vitest';
import { matchPasted, readNumber } from '../../shared/model/match-pasted.ts';

const kommuner = [
  { kommunenummer: '9901', name: 'Granvik' },
  { kommunenummer: '9902', name: 'Suolojávri – Holmevatn' },
  { kommunenummer: '9903', name: 'Nes' },
  { kommunenummer: '9904', name: 'Nes' },
];
const order = ['9904', '9901', '9902', '9903'];
const whole = { kind: 'whole', order, start: 0 } as const;

describe('a column from a spreadsheet', () => {
  it('finds kommuner by name or number, one part of a double name, and passes over its heading', () => {
    const text = 'Kommune\tForslag\r\n9901\t14\r\nholmevatn\t1 200\r\n9903 Nes\t3\r\n';
    expect(matchPasted(text, kommuner, whole)).toEqual({
      by: 'name',
      cells: [
        { kommunenummer: '9901', value: 14 },
        { kommunenummer: '9902', value: 1200 },
        { kommunenummer: '9903', value: 3 },
      ],
      problems: [],
    });
  });

  it('tells what did not fit, line by line, and takes the rest', () => {
    const text = 'Granvik\t14\nUkjent\t3\nNes\t5\nGranvik\t15\n9903\tmange\n9904\t1,5';
    const { cells, problems } = matchPasted(text, kommuner, whole);
    expect(cells).toEqual([{ kommunenummer: '9901', value: 14 }]);
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'unknown'],
      [3, 'ambiguous'],
      [4, 'twice'],
      [5, 'notNumber'],
      [6, 'notWhole'],
    ]);
  });

  it('follows the table’s order from where it begins when there are no names; an empty line keeps its place', () => {
    const target = { ...whole, start: 1 };
    expect(matchPasted('4\n\n7\n8\n', kommuner, target)).toEqual({
      by: 'order',
      cells: [
        { kommunenummer: '9901', value: 4 },
        { kommunenummer: '9903', value: 7 },
      ],
      problems: [{ line: 4, text: '8', problem: 'tooMany' }],
    });
  });

  it('keeps text as it is written', () => {
    const target = { kind: 'text', order, start: 0 } as const;
    expect(matchPasted('Granvik\tring på mandag', kommuner, target).cells).toEqual([
      { kommunenummer: '9901', value: 'ring på mandag' },
    ]);
  });
});

describe('a number from a spreadsheet', () => {
  it.each([
    ['1\u00a0234,5', 1234.5],
    ['−3', -3],
    ['+4', 4],
    ['1.234', null],
    ['12 %', null],
    ['', null],
  ])('%j is %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});
