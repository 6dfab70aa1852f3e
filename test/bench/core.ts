// `npm run bench`: the allocation core beside other solvers, on the same instances, in one run, equal optimum checked.
import {
  type AllocationInput,
  type ApportionProblem,
  apportion,
  sensitivity,
} from '../../shared/allocation/index.ts';
import { programCost } from '../allocation/support/linear-program.ts';
import { nested, zeroOrMinimum } from './instances.ts';
import { otherSolvers } from './other-solvers.ts';

/** HiGHS and CBC accept an answer within their tolerance of the optimum. */
const TOLERANCE = 1e-6;
/** Slower than this is run once only. */
const LONG = 2000;

const solvers = await otherSolvers();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The best of several batches: what the machine does when nothing else disturbs it. Milliseconds for one call. */
function timed(call: () => unknown): number {
  // As warm as under a slider that is dragged: the optimising compiler comes late to the first instance.
  for (let i = 0; i < 2000; i++) call();
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < 100; batch++) {
    const start = performance.now();
    for (let i = 0; i < 10; i++) call();
    best = Math.min(best, (performance.now() - start) / 10);
  }
  return best;
}

function compare(title: string, problem: ApportionProblem): void {
  const answer = apportion(problem);
  if (!answer.feasible) throw new Error(`${title}: ${answer.conflict.message}`);
  const cost = programCost(
    problem,
    problem.places.map(({ id }) => answer.numbers[id] ?? Number.NaN),
  );
  const ours = timed(() => apportion(problem));
  const withObjective = timed(() => {
    const again = apportion(problem);
    return again.feasible && again.objective;
  });
  const others = solvers.map(({ name, solve }) => {
    let best = solve(problem);
    for (let again = 0; again < 4 && best.milliseconds < LONG; again++) {
      const next = solve(problem);
      if (next.milliseconds < best.milliseconds) best = next;
    }
    const same =
      Math.abs(programCost(problem, best.numbers) - cost) <= TOLERANCE * Math.max(1, Math.abs(cost));
    if (!same) throw new Error(`${title}: ${name} finds another optimum`);
    return { name, milliseconds: best.milliseconds };
  });
  const fastest = Math.min(...others.map(({ milliseconds }) => milliseconds));
  const shown = others.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(0)}`).join(', ');
  print(
    `| ${title} | ${ours.toFixed(3)} (${withObjective.toFixed(3)}) | ${shown} | ${Math.round(fastest / ours)} × |`,
  );
}

function round(problem: ApportionProblem): AllocationInput {
  return {
    total: problem.total,
    alpha: 0.6,
    kappa: 0.5,
    lowest: 0.25,
    highest: 4,
    criteria: ['a', 'b', 'c', 'd'].map((id, k) => ({
      id,
      scale: 'rating',
      direction: 1,
      reach: 0.05 * (k + 1),
    })),
    places: problem.places.map(({ id, weight, min, max, minIfPositive }, i) => ({
      id,
      inhabitants: 1 + Number(weight) / 1e4,
      lastYear: i % 4,
      values: {
        a: 1 + (i % 5),
        b: 1 + ((3 * i) % 5),
        c: 1 + ((7 * i) % 5),
        d: i % 3 ? 1 + ((11 * i) % 4) : null,
      },
      min: min ?? 0,
      max: max ?? null,
      minIfPositive: minIfPositive ?? null,
      lock: null,
    })),
    groups: problem.groups ?? [],
  };
}

function draws(title: string, problem: ApportionProblem): void {
  const allowed = { kind: 'order', tiers: [['d'], ['c', 'b'], ['a']] } as const;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    const found = sensitivity(round(problem), { allowed, draws: 10_000, seed: i, within: 2 });
    if (!found.feasible) throw new Error(title);
    best = Math.min(best, performance.now() - start);
  }
  print(`| ${title} | ${best.toFixed(0)} |`);
}

print(
  `Solvers: ${['Fordel', ...solvers.map(({ name }) => name)].join(', ')}. Milliseconds, best of several runs.\n`,
);
print('| instance | Fordel (with the objective as a fraction) | others | the fastest other is slower by |');
print('|---|---|---|---|');
compare('nested groups, n = 43, T = 700', nested(43, 700, 6));
compare('nested groups, n = 43, T = 3 700', nested(43, 3700, 6));
compare('nested groups, n = 357, T = 37 000, 15 groups', nested(357, 37_000, 15));
compare('zero or minimum, n = 43, T = 700', zeroOrMinimum(43, 700, 2));
compare('zero or minimum, n = 43, T = 3 700', zeroOrMinimum(43, 3700, 2));

print('\n| 10 000 full apportionments over allowed weights | ms |');
print('|---|---|');
draws('n = 43, nested groups, T = 700', nested(43, 700, 6));
draws('n = 357, nested groups, T = 37 000', nested(357, 37_000, 15));
draws('n = 43, zero or minimum, T = 700', zeroOrMinimum(43, 700));

print('\n| how the time grows: nested groups | ms |');
print('|---|---|');
for (const total of [700, 7000, 70_000, 7_000_000]) {
  const { places, groups } = nested(43, 700, 6);
  const factor = total / 700;
  const scaled = <B extends { readonly min?: number | null; readonly max?: number | null }>(
    bounded: B,
  ): B => ({
    ...bounded,
    min: (bounded.min ?? 0) * factor,
    max: bounded.max === null || bounded.max === undefined ? null : bounded.max * factor,
  });
  const problem = { total, places: places.map(scaled), groups: (groups ?? []).map(scaled) };
  print(`| n = 43, T = ${total} | ${timed(() => apportion(problem)).toFixed(3)} |`);
}
for (const n of [22, 43, 86, 172, 344]) {
  const problem = nested(n, 100 * n, 6);
  print(`| n = ${n}, T = ${problem.total} | ${timed(() => apportion(problem)).toFixed(3)} |`);
}
