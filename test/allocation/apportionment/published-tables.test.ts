import { describe, expect, it } from 'vitest';
import { type ApportionProblem, apportion } from '../../../shared/allocation/index.ts';
import { STORTING_2020 } from '../published/storting-2020.ts';
import { US_HOUSE_2020 } from '../published/us-house-2020.ts';
import { WEBSTER_EXAMPLES } from '../published/webster-examples.ts';
import { recompute } from '../support/recompute.ts';

describe('published tables', () => {
  it('the Storting 2020: 169 seats over 19 districts as the ministry decided', () => {
    const places = STORTING_2020.map(({ district, population, area }) => ({
      id: district,
      weight: `${10 * population + 18 * area}/10`,
    }));
    const seats = Object.fromEntries(
      STORTING_2020.map(({ district, seats: official }) => [district, official]),
    );
    expect(numbersOf({ total: 169, places })).toEqual(seats);
  });

  it('the US House 2020: 435 seats by Webster, at least one for each state', () => {
    const places = US_HOUSE_2020.map(([id, weight]) => ({ id, weight, min: 1 }));
    expect(numbersOf({ total: 435, places })).toEqual(
      Object.fromEntries(US_HOUSE_2020.map(([state, , seats]) => [state, seats])),
    );
  });

  it.each(WEBSTER_EXAMPLES)('$source: $total shared by $weights', ({ weights, total, numbers }) => {
    const places = weights.map((weight, i) => ({ id: `p${i}`, weight }));
    expect(Object.values(numbersOf({ total, places }))).toEqual(numbers);
  });

  it('a capped kommune: what it cannot take is spread in proportion, not equally', () => {
    const places = [400, 200, 100, 60, 40].map((weight, i) => ({ id: 'ABCDE'.charAt(i), weight }));
    const capped = places.map((place) => (place.id === 'A' ? { ...place, max: 300 } : place));
    expect(numbersOf({ total: 800, places: capped })).toEqual({ A: 300, B: 250, C: 125, D: 75, E: 50 });
  });

  it('a new person never takes one away where the largest remainder method would (the Alabama paradox)', () => {
    const places = [6, 6, 2].map((weight, i) => ({ id: `p${i}`, weight }));
    expect(numbersOf({ total: 10, places })).toEqual({ p0: 5, p1: 4, p2: 1 });
    expect(numbersOf({ total: 11, places })).toEqual({ p0: 5, p1: 5, p2: 1 });
  });

  it('one person between two equals of three is named as a tie that only a lot can settle', () => {
    const places = [1, 10, 10].map((weight, i) => ({ id: `p${i}`, weight }));
    expect(apportion({ total: 1, places })).toMatchObject({
      numbers: { p0: 0, p1: 1, p2: 0 },
      ties: [{ places: ['p1', 'p2'], got: 1, decided: 'provisional-order' }],
    });
    expect(apportion({ total: 1, places, lot: ['p2', 'p1'] })).toMatchObject({
      numbers: { p0: 0, p1: 0, p2: 1 },
      ties: [{ places: ['p1', 'p2'], got: 1, decided: 'lot' }],
    });
  });
});

function numbersOf(problem: ApportionProblem): Readonly<Record<string, number>> {
  const answer = apportion(problem);
  if (!answer.feasible) throw new Error(answer.conflict.message);
  expect(recompute(problem, answer)).toEqual([]);
  return answer.numbers;
}
