import { describe, expect, it } from 'vitest';
import { allocateMinors, type MinorsPart } from '../../../shared/allocation/index.ts';

const asked = [
  { id: '9001', number: 50, parts: 5e9 },
  { id: '9002', number: 30, parts: 3e9 },
  { id: '9003', number: 3, parts: 2e9 },
];
const part = (id: string, total: number, ...ids: readonly string[]): MinorsPart => ({
  id,
  total,
  places: ids.map((place) => ({ id: place })),
});
const numbers = (parts: readonly MinorsPart[]) => {
  const found = allocateMinors(asked, parts);
  return found.feasible ? found.parts.map(({ id, answer }) => [id, answer.numbers]) : found;
};

describe('enslige mindreårige', () => {
  it('are shared by the same key over their own list of kommuner', () => {
    expect(numbers([part('15–18', 8, '9001', '9002')])).toEqual([['15–18', { '9001': 5, '9002': 3 }]]);
  });

  it('are never more than the kommune’s own number, both age groups together', () => {
    expect(
      numbers([part('15–18', 20, '9001', '9002', '9003'), part('under 15', 10, '9001', '9003')]),
    ).toEqual([
      ['15–18', { '9001': 11, '9002': 6, '9003': 3 }],
      ['under 15', { '9001': 10, '9003': 0 }],
    ]);
  });

  it('keep bounds of their own', () => {
    const places = [{ id: '9001', max: 2 }, { id: '9002' }, { id: '9003', min: 1 }];
    expect(numbers([{ id: '15–18', total: 8, places }])).toEqual([
      ['15–18', { '9001': 2, '9002': 4, '9003': 2 }],
    ]);
  });

  it('settle ties by the lot of their own age group, and name them provisional without one', () => {
    const alike = ['9001', '9002'].map((id) => ({ id, number: 9, parts: 5e9 }));
    const one = part('15–18', 1, '9001', '9002');
    const found = allocateMinors(alike, [
      { ...one, lot: ['9002', '9001'] },
      { ...one, id: 'under 15' },
    ]);
    expect(found).toMatchObject({
      parts: [
        { answer: { numbers: { '9001': 0, '9002': 1 }, ties: [{ got: 1, decided: 'lot' }] } },
        { answer: { numbers: { '9001': 1, '9002': 0 }, ties: [{ decided: 'provisional-order' }] } },
      ],
    });
  });

  it('name the age group that has no answer, and the conflict', () => {
    expect(allocateMinors(asked, [part('15–18', 3, '9003'), part('under 15', 1, '9003')])).toMatchObject({
      feasible: false,
      part: 'under 15',
      conflict: { node: null, need: 1, have: 0 },
    });
  });

  it('refuse a kommune that was not asked', () => {
    expect(() => allocateMinors(asked, [part('15–18', 1, '9004')])).toThrow('9004 was not asked');
  });

  it('refuse it with the path of the kommune in the part', () => {
    expect(() =>
      allocateMinors(asked, [part('15–18', 1, '9001'), part('under 15', 1, '9002', '9004')]),
    ).toThrow(expect.objectContaining({ path: 'parts[1].places[1].id' }));
  });

  it('keep a minimum, and name the kommune where the age group before has left too few for it', () => {
    const places = [{ id: '9001' }, { id: '9003', min: 3 }];
    expect(numbers([{ id: '15–18', total: 10, places }])).toEqual([['15–18', { '9001': 7, '9003': 3 }]]);
    expect(
      allocateMinors(asked, [part('15–18', 2, '9003'), { id: 'under 15', total: 10, places }]),
    ).toMatchObject({ feasible: false, part: 'under 15', conflict: { node: '9003', need: 3, have: 1 } });
  });

  it('may be every person of a kommune, and nobody', () => {
    expect(numbers([part('15–18', 83, '9001', '9002', '9003')])).toEqual([
      ['15–18', { '9001': 50, '9002': 30, '9003': 3 }],
    ]);
    expect(numbers([part('15–18', 0, '9001')])).toEqual([['15–18', { '9001': 0 }]]);
    expect(numbers([])).toEqual([]);
  });

  it('have no answer where a list of kommuner is empty and there is somebody to place', () => {
    expect(allocateMinors(asked, [part('15–18', 1)])).toMatchObject({ feasible: false, part: '15–18' });
  });
});
