import { assertNever } from '../model/assert-never.ts';
import type { SelectionProblem, SpreadRule } from './types.ts';

export interface SolverDemand {
  /** Scaled score by candidate. */
  readonly scores: readonly number[];
  /** The rules to keep. */
  readonly rules: readonly SpreadRule[];
  /** Places that must be in and places that must not. */
  readonly within: readonly number[];
  readonly without: readonly number[];
  /** Sets, as places, that are not wanted again. */
  readonly not: readonly (readonly number[])[];
  /** `value`: the highest value. `dropped`: as few rules broken as can be, the value of no matter. */
  readonly aim: 'value' | 'dropped';
}

/**
 * The choice as a whole-number programme in CPLEX's LP format: x_i is 1 for a candidate that is chosen. With the aim
 * `dropped` each rule r may be broken at the price of a d_r.
 */
export function solverModel(
  { candidates, size }: Pick<SelectionProblem, 'candidates' | 'size'>,
  { scores, rules, within, without, not, aim }: SolverDemand,
): string {
  const x = (place: number) => `x${place}`;
  const all = [...candidates.keys()];
  const rows = [`${sum(all.map(x))} = ${size}`];
  for (const place of within) rows.push(`${x(place)} = 1`);
  for (const place of without) rows.push(`${x(place)} = 0`);
  for (const set of not) rows.push(`${sum(set.map(x))} <= ${set.length - 1}`);
  const extra: string[] = [];
  for (const [r, rule] of rules.entries()) {
    const having = (value: string) =>
      all.filter((place) => candidates[place]?.attributes[rule.attribute] === value);
    const values = [...new Set(candidates.map(({ attributes }) => attributes[rule.attribute] ?? ''))];
    // A broken rule asks `size` fewer or allows `size` more, which is no demand at all.
    const slack = aim === 'dropped' ? ` + ${Math.max(size, least(rule))} d${r}` : '';
    const room = aim === 'dropped' ? ` - ${size} d${r}` : '';
    if (aim === 'dropped') extra.push(`d${r}`);
    const atLeast = (names: readonly string[], min: number) => {
      if (min > 0) rows.push(`${sum(names)}${slack} >= ${min}`);
    };
    const atMost = (names: readonly string[], max: number) => rows.push(`${sum(names)}${room} <= ${max}`);
    switch (rule.kind) {
      case 'of-each':
        for (const value of values) atLeast(having(value).map(x), rule.min);
        break;
      case 'at-most':
        for (const value of values) atMost(having(value).map(x), rule.max);
        break;
      case 'different': {
        // y is 1 only where somebody with the value is chosen.
        const names = values.map((_, v) => `y${r}_${v}`);
        for (const [v, value] of values.entries())
          rows.push(`${sum(having(value).map(x))} - ${names[v]} >= 0`);
        extra.push(...names);
        atLeast(names, rule.min);
        break;
      }
      case 'of-value': {
        const names = having(rule.value).map(x);
        atLeast(names, rule.min);
        if (rule.max !== null) atMost(names, rule.max);
        break;
      }
      default:
        assertNever(rule);
    }
  }
  const goal =
    aim === 'value'
      ? `Maximize\n obj: ${sum(all.map((place) => `${scores[place] ?? 0} ${x(place)}`))}`
      : `Minimize\n obj: ${sum(rules.map((_, r) => `d${r}`))}`;
  return [
    goal,
    'Subject To',
    ...rows.map((row, at) => ` c${at}: ${row}`),
    'Binary',
    ` ${[...all.map(x), ...extra].join(' ')}`,
    'End',
    '',
  ].join('\n');
}

/** An empty sum must still be a sum: a candidate's variable times nothing. */
const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0 x0' : terms.join(' + '));

const least = (rule: SpreadRule): number => (rule.kind === 'at-most' ? 0 : rule.min);
