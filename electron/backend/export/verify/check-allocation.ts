import { type Allocation, allocate, type NoAllocation, verify } from '../../../../shared/allocation/index.ts';
import type { PackageProblem, PackageProblemCode, Recommendation } from '../../../../shared/model/package.ts';
import { packageFileNames } from '../package-files.ts';
import { type Difference, differences } from './differences.ts';
import { kommuneLabel, withNames } from './kommune-label.ts';

const file = packageFileNames.data;

/** Solves again from the input alone, and compares every number, reason and divisor; then asks for the proof. */
export function checkAllocation(recommendation: Recommendation): readonly PackageProblem[] {
  const { input, allocation, numbers } = recommendation;
  const again = solve(recommendation);
  if (!again.feasible) return [{ code: 'no-answer', file, at: 'input', expected: null, found: null }];
  const problems = [
    ...sums(recommendation),
    ...numbersOf(recommendation, again),
    ...partsOf(recommendation, again),
    ...differences(again, allocation, 'allocation')
      // The numbers themselves, and the parts, are told once, above.
      .filter(({ at }) => !/^allocation\.(numbers\.|places\[[^\]]*\]\.number$|.*\.parts$)/.test(at))
      .map((difference) => asProblem(recommendation, difference)),
  ];
  if (problems.length > 0) return problems;
  const proof = verify({ ...allocation, numbers }, input);
  return proof.problems.map((found) => ({
    code: proofCodes[found.kind],
    file,
    at: 'place' in found ? kommuneLabel(recommendation, found.place) : found.kind,
    expected: 'expected' in found ? String(found.expected) : null,
    found: 'found' in found ? String(found.found) : null,
  }));
}

/** The core throws on input that has no meaning; a package that holds such is one without an answer. */
function solve({ input }: Recommendation): Allocation | NoAllocation | { readonly feasible: false } {
  try {
    return allocate(input);
  } catch {
    return { feasible: false };
  }
}

function sums({ numbers, target, rest }: Recommendation): readonly PackageProblem[] {
  const expected = target - (rest?.persons ?? 0);
  const found = Object.values(numbers).reduce((sum, number) => sum + number, 0);
  if (found === expected) return [];
  return [{ code: 'sum-differs', file, at: 'numbers', expected: String(expected), found: String(found) }];
}

/** A number stands in four places of the file; a kommune is named once for each that is wrong. */
function numbersOf(recommendation: Recommendation, again: Allocation): readonly PackageProblem[] {
  const { numbers, allocation, kommuner } = recommendation;
  const places = Object.fromEntries(allocation.places.map(({ id, number }) => [id, number]));
  const told = Object.fromEntries(
    kommuner.flatMap(({ kommunenummer, number }) => (number === null ? [] : [[kommunenummer, number]])),
  );
  const everywhere = {
    numbers,
    'allocation.numbers': allocation.numbers,
    'allocation.places': places,
    kommuner: told,
  };
  return Object.entries(everywhere).flatMap(([where, found]) =>
    differences(again.numbers, found).map(({ at, expected, found: wrong }) => ({
      code: 'number-differs' as const,
      file,
      at: `${kommuneLabel(recommendation, at)} (${where})`,
      expected,
      found: wrong,
    })),
  );
}

/**
 * The exact shares stand twice, as whole parts, and must be the same in both; and where the share they are rounded from is
 * the one this machine gives to the last bit, so must they be. Else the tolerance of `differences` holds.
 */
function partsOf(recommendation: Recommendation, again: Allocation): readonly PackageProblem[] {
  const { places, key } = recommendation.allocation;
  const keys = new Map(key.places.map((place) => [place.id, place]));
  const solved = new Map(again.key.places.map((place) => [place.id, place]));
  return places.flatMap(({ id, parts }) => {
    const [told, own] = [keys.get(id), solved.get(id)];
    if (told === undefined || own === undefined) return [];
    const expected = told.key === own.key ? own.parts : told.parts;
    return Object.entries({ 'allocation.places': parts, 'allocation.key.places': told.parts })
      .filter(([, found]) => found !== expected)
      .map(([where, found]) => ({
        code: 'number-differs' as const,
        file,
        at: `${where}[${kommuneLabel(recommendation, id)}].parts`,
        expected: String(expected),
        found: String(found),
      }));
  });
}

function asProblem(recommendation: Recommendation, { at, expected, found }: Difference): PackageProblem {
  const code: PackageProblemCode = at.includes('.reasons')
    ? 'reasons-differ'
    : at.startsWith('allocation.certificate')
      ? 'certificate-differs'
      : 'number-differs';
  return { code, file, at: withNames(recommendation, at), expected, found };
}

const proofCodes = {
  sum: 'sum-differs',
  bounds: 'number-differs',
  group: 'sum-differs',
  certificate: 'certificate-differs',
  direction: 'certificate-differs',
  exchange: 'number-differs',
  number: 'number-differs',
  reasons: 'reasons-differ',
  'no-answer': 'no-answer',
} as const satisfies Record<string, PackageProblemCode>;
