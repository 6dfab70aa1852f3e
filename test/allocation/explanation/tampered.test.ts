import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllocationInput, allocate, type Claim, verify } from '../../../shared/allocation/index.ts';
import { rounds } from '../support/rounds.ts';
import { runs } from '../support/runs.ts';

/** An answer to a drawn round, and one way to spoil it; null where this one cannot be spoiled so. */
type Spoil = (claim: Claim, input: AllocationInput, pick: number) => Claim | null;

const answerTo = (input: AllocationInput): Claim | null => {
  const answer = allocate(input);
  return answer.feasible
    ? { numbers: answer.numbers, certificate: answer.certificate, places: answer.places }
    : null;
};
const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

const spoils: Readonly<Record<string, Spoil>> = {
  'a person more for one kommune': (claim, _, pick) => {
    const id = pickOf(Object.keys(claim.numbers), pick);
    return id === undefined
      ? null
      : { ...claim, numbers: { ...claim.numbers, [id]: (claim.numbers[id] ?? 0) + 1 } };
  },
  'a person moved from one kommune to another': (claim, _, pick) => {
    const ids = Object.keys(claim.numbers);
    const from = pickOf(
      ids.filter((id) => (claim.numbers[id] ?? 0) > 0),
      pick,
    );
    const to = pickOf(
      ids.filter((id) => id !== from),
      pick >> 4,
    );
    if (from === undefined || to === undefined) return null;
    const { numbers } = claim;
    return {
      ...claim,
      numbers: { ...numbers, [from]: (numbers[from] ?? 0) - 1, [to]: (numbers[to] ?? 0) + 1 },
    };
  },
  'half a person moved': (claim, _, pick) => {
    const [from, to] = [
      pickOf(Object.keys(claim.numbers), pick),
      pickOf(Object.keys(claim.numbers), pick + 1),
    ];
    if (from === undefined || to === undefined || from === to) return null;
    const { numbers } = claim;
    return {
      ...claim,
      numbers: { ...numbers, [from]: (numbers[from] ?? 0) - 0.5, [to]: (numbers[to] ?? 0) + 0.5 },
    };
  },
  'the numbers of two kommuner exchanged': (claim, _, pick) => {
    const [one, other] = [
      pickOf(Object.keys(claim.numbers), pick),
      pickOf(Object.keys(claim.numbers), pick >> 3),
    ];
    if (one === undefined || other === undefined || claim.numbers[one] === claim.numbers[other]) return null;
    const { numbers } = claim;
    return { ...claim, numbers: { ...numbers, [one]: numbers[other] ?? 0, [other]: numbers[one] ?? 0 } };
  },
  'a kommune left out': (claim, _, pick) => {
    const id = pickOf(Object.keys(claim.numbers), pick);
    return {
      ...claim,
      numbers: Object.fromEntries(Object.entries(claim.numbers).filter(([one]) => one !== id)),
    };
  },
  'a kommune that was not asked, with nobody': (claim) => ({
    ...claim,
    numbers: { ...claim.numbers, 9999: 0 },
  }),
  'a tenth moved from one reason to another': (claim, _, pick) => {
    const index = pick % Math.max(1, claim.places.length);
    return {
      ...claim,
      places: claim.places.map((place, i) => ({
        ...place,
        reasons: place.reasons.map((reason, r) =>
          i === index && r < 2 ? { ...reason, tenths: reason.tenths + (r === 0 ? 1 : -1) } : reason,
        ),
      })),
    };
  },
  'a reason left out that said nothing': (claim, _, pick) => {
    const index = pick % Math.max(1, claim.places.length);
    const empty = claim.places[index]?.reasons.findIndex(({ tenths }) => tenths === 0) ?? -1;
    if (empty < 0) return null;
    return {
      ...claim,
      places: claim.places.map((place, i) =>
        i === index ? { ...place, reasons: place.reasons.filter((_, r) => r !== empty) } : place,
      ),
    };
  },
  'the reasons of a kommune missing': (claim, _, pick) => ({
    ...claim,
    places: claim.places.filter((_, i) => i !== pick % Math.max(1, claim.places.length)),
  }),
  'the whole left out of the certificate': (claim, { places }) =>
    // A certificate without the whole gives everybody the least there is; where that is the answer, it is right.
    places.some(({ id, min, minIfPositive, lock }) => {
      return lock === null && (claim.numbers[id] ?? 0) > Math.max(min, minIfPositive ?? 0);
    }) && claim.certificate.length === 1
      ? { ...claim, certificate: [] }
      : null,
};

describe('an answer that was spoiled', () => {
  it.each(Object.entries(spoils))('with %s never verifies', (_, spoil) => {
    let spoiled = 0;
    fc.assert(
      fc.property(rounds, fc.nat(1000), (input, pick) => {
        const claim = answerTo(input);
        const wrong = claim && spoil(claim, input, pick);
        if (!wrong) return;
        spoiled += 1;
        const { agrees, problems } = verify(wrong, input);
        expect(agrees).toBe(false);
        expect(problems.length).toBeGreaterThan(0);
      }),
      { ...runs(100), seed: 155 },
    );
    expect(spoiled).toBeGreaterThan(0);
  });

  it('with divisors outside the intervals is found by division alone, wherever somebody was free to move', () => {
    let found = 0;
    fc.assert(
      fc.property(rounds, fc.constantFrom(3n, 7n), fc.boolean(), (input, times, up) => {
        const claim = answerTo(input);
        if (!claim || input.total === 0) return;
        const certificate = claim.certificate.map(({ low, high, ...entry }) => {
          const [num = 0n, den = 1n] = low.split('/').map(BigInt);
          const [top = num, bottom = den] = high === null ? [] : high.split('/').map(BigInt);
          // From the far end and onwards: three times the highest, or a third of the lowest.
          const moved = up ? `${top * times}/${bottom}` : `${num}/${den * times}`;
          return { ...entry, low: moved, high: moved };
        });
        const { problems } = verify({ ...claim, certificate }, input);
        const isFree = input.places.some(({ id, lock, min }) => {
          const x = claim.numbers[id] ?? 0;
          return lock === null && x > min && x > 10;
        });
        if (!isFree) return;
        found += 1;
        if (up) expect(problems.some(({ kind }) => kind === 'certificate')).toBe(true);
        expect(problems.every(({ kind }) => kind === 'certificate' || kind === 'direction')).toBe(true);
      }),
      { ...runs(150), seed: 152 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('that is not spoiled, in another order of its kommuner and divisors, verifies', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const claim = answerTo(input);
        if (!claim) return;
        const turned: Claim = {
          numbers: Object.fromEntries(Object.entries(claim.numbers).reverse()),
          certificate: [...claim.certificate].reverse(),
          places: [...claim.places].reverse(),
        };
        expect(verify(turned, input)).toEqual({ agrees: true, problems: [] });
        expect(verify(JSON.parse(JSON.stringify(claim)), input).agrees).toBe(true);
      }),
      { ...runs(80), seed: 153 },
    );
  });

  it('is not the answer to a round with another total, another key or another bound', () => {
    fc.assert(
      fc.property(rounds, fc.nat(1000), (input, pick) => {
        const claim = answerTo(input);
        if (!claim) return;
        expect(verify(claim, { ...input, total: input.total + 1 }).agrees).toBe(false);
        const asked = pickOf(input.places, pick);
        if (!asked) return;
        const x = claim.numbers[asked.id] ?? 0;
        const locked = input.places.map((place) => (place === asked ? { ...place, lock: x + 1 } : place));
        expect(verify(claim, { ...input, places: locked }).agrees).toBe(false);
      }),
      { ...runs(80), seed: 154 },
    );
  });
});
