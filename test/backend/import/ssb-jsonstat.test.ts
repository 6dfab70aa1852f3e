import { describe, expect, it } from 'vitest';
import { errorsNb } from '../../../shared/i18n/errors-nb.ts';
import { errorsNn } from '../../../shared/i18n/errors-nn.ts';
import { reading, refusal, short } from './support/read.ts';

const dataset = (more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: '07459: Befolkning, etter region, statistikkvariabel og år',
  id: ['Region', 'ContentsCode', 'Tid'],
  size: [2, 1, 2],
  role: { time: ['Tid'], geo: ['Region'], metric: ['ContentsCode'] },
  dimension: {
    Region: {
      label: 'region',
      category: { index: { '5001': 0, '5006': 1 }, label: { '5001': 'Trondheim', '5006': 'Steinkjer' } },
    },
    ContentsCode: {
      label: 'statistikkvariabel',
      category: { index: ['Personer1'], label: { Personer1: 'Personer' } },
    },
    Tid: {
      label: 'år',
      category: { index: { '2020': 0, '2021': 1 }, label: { '2020': '2020', '2021': '2021' } },
    },
  },
  value: [205163, 207595, null, 24004],
  status: { '2': ':' },
  ...more,
});

const file = (json: unknown) => ({ text: JSON.stringify(json) });

describe('a JSON-stat dataset', () => {
  it('is read in the order of its dimensions, with its marks', async () => {
    const read = await reading(file(dataset()));
    expect(read).toMatchObject({ layout: 'ssb-jsonstat', rows: 4, problems: [] });
    expect(short(read)).toEqual([
      '5001 innbyggere 2020 = 205163',
      '5001 innbyggere 2021 = 207595',
      '5006 innbyggere 2020 = hidden',
      '5006 innbyggere 2021 = 24004',
    ]);
    expect(read.values[3]?.cell).toBe('value[3]');
  });

  it('may leave out values by position, and write marks as a list', async () => {
    const read = await reading(file(dataset({ value: { '0': 1, '3': 4 }, status: [null, '..', '-', null] })));
    expect(short(read)).toEqual([
      '5001 innbyggere 2020 = 1',
      '5001 innbyggere 2021 = missing',
      '5006 innbyggere 2020 = cannot-occur',
      '5006 innbyggere 2021 = 4',
    ]);
  });

  it('may be wrapped, as in version 1, with its dimensions named inside', async () => {
    const { id, size, dimension, ...rest } = dataset();
    const wrapped = { dataset: { ...rest, dimension: { ...dimension, id, size } } };
    expect((await reading(file(wrapped))).values).toHaveLength(4);
  });

  it('is refused where its sizes and codes do not agree', async () => {
    expect((await refusal(file(dataset({ size: [3, 1, 2] })))).code).toBe('file-damaged');
    expect((await refusal(file(dataset({ id: ['__proto__', 'ContentsCode', 'Tid'] })))).code).toBe(
      'file-damaged',
    );
  });

  it('is refused where it claims more numbers than can be', async () => {
    const codes = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`a${index}`, index]));
    const category = { index: codes };
    const json = dataset({
      id: ['Region', 'A', 'Tid'],
      size: [1100, 1100, 1],
      dimension: { Region: { category }, A: { category }, Tid: { category: { index: ['2021'] } } },
      value: [],
    });
    expect((await refusal(file(json))).code).toBe('too-many-rows');
  });

  it('is refused where it is something else, or cut short', async () => {
    const other = await refusal(
      file({ columns: [{ code: 'Region' }], data: [{ key: ['5001'], values: ['1'] }] }),
    );
    expect(other).toMatchObject({ code: 'layout-unknown', params: { reason: 'json' } });
    expect(errorsNb['layout-unknown']({ ...other.params, file: 'tabell.json' })).toBe(
      'Fordel leser JSON bare som JSON-stat, og «tabell.json» er noe annet. Last ned tabellen på nytt som JSON-stat, CSV eller Excel.',
    );
    expect(errorsNn['layout-unknown'](other.params)).toContain('JSON-stat, CSV eller Excel');
    expect((await refusal({ text: JSON.stringify(dataset()).slice(0, 200) })).code).toBe('file-damaged');
    expect((await refusal({ text: `{"a":${'['.repeat(200_000)}` })).code).toBe('file-damaged');
  });
});
