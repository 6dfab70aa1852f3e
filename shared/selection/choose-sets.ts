import { UnusableInput } from '../allocation/index.ts';
import { checkSelection } from './check-selection.ts';
import { countSets } from './count-sets.ts';
import { fewestDrops } from './fewest-drops.ts';
import { goodSets } from './good-sets.ts';
import { scaledScores } from './scaled-scores.ts';
import { selectionField } from './selection-field.ts';
import { type KeptSet, survey } from './survey.ts';
import type { ChosenSet, Membership, RuleEffect, Selection, SelectionProblem } from './types.ts';

/** More sets than this are not gone through one by one. */
export const MOST_SETS = 5_000_000;

/**
 * Chooses `size` of the candidates with the highest sum of weighted mean marks, with and without the rules for spread, by
 * looking at every set there is: nothing is assumed of marks or rules, so the answer needs no other proof than the count.
 * Throws UnusableInput, also where there are more than MOST_SETS sets.
 */
export function chooseSets(problem: SelectionProblem): Selection {
  checkSelection(problem);
  const { candidates, excluded, required, rules, size } = problem;
  if (countSets(candidates.length - excluded.length - required.length, size - required.length) > MOST_SETS)
    throw new UnusableInput('candidates', `give more than ${MOST_SETS} sets`);
  const { scores, point } = scaledScores(problem);
  const field = selectionField(problem, scores);
  const seen = survey(field);
  const ruleIds = (broken: number) => rules.filter((_, r) => (broken & (1 << r)) !== 0).map(({ id }) => id);
  const told = ({ members, value, broken }: KeptSet): ChosenSet => ({
    ids: members.map((place) => candidates[place]?.id ?? ''),
    value: value / point,
    breaks: ruleIds(broken),
  });
  const kept = [...seen.byBroken.values()].map(({ best }) => best);
  const bestWithoutRules = kept.reduce(better);
  const best = seen.byBroken.get(0)?.best ?? null;
  const common = {
    method: 'every-set' as const,
    examined: seen.examined,
    feasible: seen.feasible,
    scores: candidates.map(({ id }, place) => ({ id, score: (scores[place] ?? 0) / point })),
    bestWithoutRules: told(bestWithoutRules),
    rules: rules.map((rule, r): RuleEffect => {
      const only = seen.byBroken.get(1 << r);
      const dropped = [best, only?.best ?? null].filter((set) => set !== null);
      const without = dropped.length === 0 ? null : dropped.reduce(better);
      return {
        rule: rule.id,
        best: without === null ? null : told(without),
        gain: best === null || without === null ? null : (without.value - best.value) / point,
        removed: only?.sets ?? 0,
      };
    }),
  };
  if (best === null) {
    return {
      ...common,
      best: null,
      price: null,
      ties: [],
      good: [],
      goodCount: 0,
      membership: candidates.map(({ id }) => ({ id, membership: 'none', sets: 0 })),
      whyNot: candidates.map(({ id }) => ({ id, best: null, loss: null })),
      drops: fewestDrops(seen.byBroken.keys()).map(ruleIds),
    };
  }
  // In hundredths the margin is whole, and so is the scaled value: nothing is lost at the edge.
  const good = goodSets(field, best.value - (Math.round(problem.margin * 100) * point) / 100);
  return {
    ...common,
    best: told(best),
    price: (bestWithoutRules.value - best.value) / point,
    ties: good.shown.filter((set) => set.value === best.value && !same(set, best)).map(told),
    good: good.shown.map(told),
    goodCount: good.count,
    membership: candidates.map(({ id }, place) => {
      const sets = good.within.get(place) ?? 0;
      return { id, membership: membershipOf(sets, good.count), sets };
    }),
    whyNot: [...candidates.keys()]
      .filter((place) => !best.members.includes(place))
      .map((place) => {
        const other = seen.bestWith.get(place);
        return {
          id: candidates[place]?.id ?? '',
          best: other === undefined ? null : told(other),
          loss: other === undefined ? null : (best.value - other.value) / point,
        };
      }),
    drops: [],
  };
}

/** The higher value; of equal ones the first. */
function better(one: KeptSet, other: KeptSet): KeptSet {
  return other.value > one.value ? other : one;
}

function same(one: KeptSet, other: KeptSet): boolean {
  return one.members.every((place, at) => place === other.members[at]);
}

function membershipOf(sets: number, of: number): Membership {
  if (sets === 0) return 'none';
  return sets === of ? 'all' : 'some';
}
