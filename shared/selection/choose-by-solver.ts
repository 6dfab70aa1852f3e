import { checkSelection } from './check-selection.ts';
import { ruleCounter } from './rule-counter.ts';
import { scaledScores } from './scaled-scores.ts';
import { type SolverDemand, solverModel } from './solver-model.ts';
import type { KeptSet } from './survey.ts';
import type { ChosenSet, Membership, RuleEffect, Selection, SelectionProblem } from './types.ts';

/** Solves a programme in LP format to the optimum: the names of the variables that are 1, or null where it has no answer. */
export type Solve = (model: string) => Promise<ReadonlySet<string> | null>;

/** So many good sets are named, one programme each. */
const GOOD_SETS_SOLVED = 10;

/**
 * The same answer as `chooseSets`, for more sets than can be gone through: one whole-number programme for each question.
 * The values are reckoned anew in whole numbers from the sets that the solver names, and a set that breaks a rule it was to
 * keep is a fault and throws. Who is in all, some or none of the good sets is exact: it asks for the best with and without each.
 */
export async function chooseBySolver(problem: SelectionProblem, solve: Solve): Promise<Selection> {
  checkSelection(problem);
  const { candidates, rules } = problem;
  const { scores, point } = scaledScores(problem);
  const place = new Map(candidates.map(({ id }, at) => [id, at]));
  const named = (ids: readonly string[]) => ids.map((id) => place.get(id) ?? -1);
  const base: SolverDemand = {
    scores,
    rules,
    within: named(problem.required),
    without: named(problem.excluded),
    not: [],
    aim: 'value',
  };
  const best = async (change: Partial<SolverDemand> = {}): Promise<KeptSet | null> => {
    const demand = { ...base, ...change };
    const ones = await solve(solverModel(problem, demand));
    if (ones === null) return null;
    const members = [...candidates.keys()].filter((at) => ones.has(`x${at}`));
    if (members.length !== problem.size) throw new Error('The solver chose another number of candidates.');
    const counter = ruleCounter(candidates, rules);
    for (const at of members) counter.add(at);
    const broken = counter.broken();
    if (demand.aim === 'value' && rules.some((rule, r) => demand.rules.includes(rule) && broken & (1 << r)))
      throw new Error('The solver broke a rule it was to keep.');
    return { members, value: members.reduce((total, at) => total + (scores[at] ?? 0), 0), broken };
  };
  const ruleIds = (broken: number) => rules.filter((_, r) => (broken & (1 << r)) !== 0).map(({ id }) => id);
  const told = ({ members, value, broken }: KeptSet): ChosenSet => ({
    ids: members.map((at) => candidates[at]?.id ?? ''),
    value: value / point,
    breaks: ruleIds(broken),
  });
  const free = await best({ rules: [] });
  if (free === null) throw new Error('The solver found no set without rules.');
  const top = await best();
  const effects: RuleEffect[] = [];
  for (const rule of rules) {
    const without = await best({ rules: rules.filter((one) => one !== rule) });
    effects.push({
      rule: rule.id,
      best: without && told(without),
      gain: without === null || top === null ? null : (without.value - top.value) / point,
      removed: null,
    });
  }
  const common = {
    method: 'solver' as const,
    examined: null,
    feasible: null,
    goodCount: null,
    scores: candidates.map(({ id }, at) => ({ id, score: (scores[at] ?? 0) / point })),
    bestWithoutRules: told(free),
    rules: effects,
  };
  if (top === null) {
    const fewest = await best({ aim: 'dropped' });
    return {
      ...common,
      best: null,
      price: null,
      ties: [],
      good: [],
      membership: candidates.map(({ id }) => ({ id, membership: 'none', sets: null })),
      whyNot: candidates.map(({ id }) => ({ id, best: null, loss: null })),
      drops: fewest === null ? [] : [ruleIds(fewest.broken)],
    };
  }
  const least = top.value - (Math.round(problem.margin * 100) * point) / 100;
  const good = [top];
  while (good.length < GOOD_SETS_SOLVED) {
    const next = await best({ not: good.map(({ members }) => members) });
    if (next === null || next.value < least) break;
    good.push(next);
  }
  const membership: { id: string; membership: Membership; sets: null }[] = [];
  const whyNot = [];
  for (const [at, { id }] of candidates.entries()) {
    const within = base.without.includes(at)
      ? null
      : await best({ within: [...new Set([...base.within, at])] });
    const without = base.within.includes(at)
      ? null
      : await best({ without: [...new Set([...base.without, at])] });
    const canBeIn = within !== null && within.value >= least;
    const canBeOut = without !== null && without.value >= least;
    membership.push({ id, membership: canBeIn ? (canBeOut ? 'some' : 'all') : 'none', sets: null });
    if (!top.members.includes(at))
      whyNot.push({ id, best: within && told(within), loss: within && (top.value - within.value) / point });
  }
  return {
    ...common,
    best: told(top),
    price: (free.value - top.value) / point,
    ties: good.filter(({ value }, at) => at > 0 && value === top.value).map(told),
    good: good.map(told),
    membership,
    whyNot,
    drops: [],
  };
}
