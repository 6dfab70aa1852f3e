// `npm run bench`: the allocation core beside other solvers, on the same instances, in one run, equal optimum checked.
import {
  type AllocationInput,
  type ApportionProblem,
  apportion,
  sensitivity,
} from '../../shared/allocation/index.ts';
import { programCost } from '../allocation/support/linear-program.ts';
import { nested, zeroOrMinimum } from './instances.ts';
import { type OtherSolver, otherSolvers } from './other-solvers.ts';

/** HiGHS and CBC accept an answer within their tolerance of the optimum. */
const TOLERANCE = 1e-6;
/** Another solver is run as often as this many milliseconds allow, at least once and at most `RUNS` times. */
const PATIENCE = 2000;
const RUNS = 30;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Of many runs the least, which a busy machine disturbs least, and the median. Milliseconds. */
interface Time {
  readonly least: number;
  readonly median: number;
}

function timeOf(runs: readonly number[]): Time {
  const sorted = [...runs].sort((a, b) => a - b);
  return { least: sorted[0] ?? Number.NaN, median: sorted[sorted.length >> 1] ?? Number.NaN };
}

function shown({ least, median }: Time, digits: number): string {
  return `${least.toFixed(digits)} / ${median.toFixed(digits)}`;
}

/** The time of one call, from a hundred batches of ten. */
function timed(call: () => unknown): Time {
  // As warm as under a slider that is dragged: the optimising compiler comes late to the first instance.
  for (let i = 0; i < 2000; i++) call();
  const batches = Array.from({ length: 100 }, () => {
    const start = performance.now();
    for (let i = 0; i < 10; i++) call();
    return (performance.now() - start) / 10;
  });
  return timeOf(batches);
}

/** The time of another solver, and the numbers it found. */
function timedOther(
  { solve }: OtherSolver,
  problem: ApportionProblem,
): { readonly time: Time; readonly numbers: readonly number[] } {
  const { milliseconds, numbers } = solve(problem);
  const runs = [milliseconds];
  const until = performance.now() + PATIENCE - milliseconds;
  while (runs.length < RUNS && performance.now() < until) runs.push(solve(problem).milliseconds);
  return { time: timeOf(runs), numbers };
}

/** What a solver takes for a problem with nothing to solve: the start of its process, reading and writing. */
const NOTHING_TO_SOLVE: ApportionProblem = { total: 1, places: [{ id: 'k0', weight: 1 }] };
const solvers = (await otherSolvers()).map((solver) => ({
  ...solver,
  start: timedOther(solver, NOTHING_TO_SOLVE).time.least,
}));

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
  const others = solvers.map((solver) => {
    const { time, numbers } = timedOther(solver, problem);
    const same = Math.abs(programCost(problem, numbers) - cost) <= TOLERANCE * Math.max(1, Math.abs(cost));
    if (!same) throw new Error(`${title}: ${solver.name} finds another optimum`);
    return { name: solver.name, time, solving: Math.max(0, time.least - solver.start) };
  });
  const slower = (times: readonly number[], mine: number): string =>
    times.includes(0) ? 'too noisy to tell' : `${Math.round(Math.min(...times) / mine)} ×`;
  const cells = [
    title,
    shown(ours, 3),
    withObjective.least.toFixed(3),
    others.map(({ name, time }) => `${name} ${shown(time, 1)}`).join(', '),
    slower(
      others.map(({ time }) => time.least),
      ours.least,
    ),
    slower(
      others.map(({ time }) => time.median),
      ours.median,
    ),
    slower(
      others.map(({ solving }) => solving),
      ours.least,
    ),
  ];
  print(`| ${cells.join(' | ')} |`);
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
  const input = round(problem);
  const times = [0, 1, 2, 3, 4].map((seed) => {
    const start = performance.now();
    const found = sensitivity(input, { allowed, draws: 10_000, seed, within: 2 });
    if (!found.feasible) throw new Error(title);
    return performance.now() - start;
  });
  print(`| ${title} | ${shown(timeOf(times), 0)} |`);
}

print(`Solvers: ${['Fordel', ...solvers.map(({ name }) => name)].join(', ')}; each reaches the same optimum, or the
bench ends in an error. Milliseconds, least / median of many runs, warm. Fordel: from the problem to numbers, divisors and
ties. Others: from the text of the model to numbers, with the start of the process where it is one. A problem with nothing
to solve takes them: ${solvers.map(({ name, start }) => `${name} ${start.toFixed(1)}`).join(', ')}.\n`);
print(
  '| instance | Fordel | with the objective as a fraction | others | the fastest other takes | by medians | less what it takes for nothing |',
);
print('|---|---|---|---|---|---|---|');
compare('nested groups, n = 43, T = 700', nested(43, 700, 6));
compare('nested groups, n = 43, T = 3 700', nested(43, 3700, 6));
compare('nested groups, n = 357, T = 37 000, 15 groups', nested(357, 37_000, 15));
compare('zero or minimum, n = 43, T = 700', zeroOrMinimum(43, 700, 2));
compare('zero or minimum, n = 43, T = 3 700', zeroOrMinimum(43, 3700, 2));

print('\n| 10 000 full apportionments over allowed weights | ms, least / median |');
print('|---|---|');
draws('n = 43, nested groups, T = 700', nested(43, 700, 6));
draws('n = 357, nested groups, T = 37 000', nested(357, 37_000, 15));
draws('n = 43, zero or minimum, T = 700', zeroOrMinimum(43, 700));

print('\n| how the time grows: nested groups | ms, least / median |');
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
  print(
    `| n = 43, T = ${total} | ${shown(
      timed(() => apportion(problem)),
      3,
    )} |`,
  );
}
for (const n of [22, 43, 86, 172, 344]) {
  const problem = nested(n, 100 * n, 6);
  print(
    `| n = ${n}, T = ${problem.total} | ${shown(
      timed(() => apportion(problem)),
      3,
    )} |`,
  );
}

print(`\nMost memory held, other solvers included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`);
