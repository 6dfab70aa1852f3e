import { UnusableInput } from '../allocation/index.ts';
import type { SelectionProblem, SpreadRule } from './types.ts';

/** More than this and a set of broken rules no longer fits the bits of a small integer. */
const MOST_RULES = 20;

/** Throws UnusableInput naming the field, where a problem cannot be read as one. */
export function checkSelection(problem: SelectionProblem): void {
  const { candidates, criteria, rules, size, margin, required, excluded } = problem;
  const ids = new Set<string>();
  for (const [at, { id }] of candidates.entries()) {
    if (ids.has(id)) throw new UnusableInput(`candidates[${at}].id`, `${id} stands twice`);
    ids.add(id);
  }
  whole(size, 'size', 1, candidates.length);
  cents(margin, 'margin');
  for (const [at, { weight }] of criteria.entries()) whole(weight, `criteria[${at}].weight`, 0, 1000);
  if (criteria.every(({ weight }) => weight === 0))
    throw new UnusableInput('criteria', 'at least one must have weight');
  if (rules.length > MOST_RULES) throw new UnusableInput('rules', `at most ${MOST_RULES}`);
  for (const [at, { marks, attributes }] of candidates.entries()) {
    for (const { id } of criteria) cents(marks[id], `candidates[${at}].marks.${id}`);
    for (const { attribute } of rules)
      if (attributes[attribute] === undefined)
        throw new UnusableInput(`candidates[${at}].attributes.${attribute}`, 'is missing');
  }
  for (const [at, rule] of rules.entries()) checkRule(rule, `rules[${at}]`);
  checkNamed(required, 'required', ids);
  checkNamed(excluded, 'excluded', ids);
  const both = required.find((id) => excluded.includes(id));
  if (both !== undefined) throw new UnusableInput('required', `${both} is excluded too`);
  if (required.length > size) throw new UnusableInput('required', 'names more than are to be chosen');
  if (candidates.length - excluded.length < size)
    throw new UnusableInput('excluded', 'leaves fewer than are to be chosen');
}

/** A rule that asks for more than there are can be read, and is then a rule that no set keeps. */
function checkRule(rule: SpreadRule, at: string): void {
  if (rule.kind === 'at-most') whole(rule.max, `${at}.max`, 0, 1000);
  else whole(rule.min, `${at}.min`, 0, 1000);
  if (rule.kind === 'of-value' && rule.max !== null) whole(rule.max, `${at}.max`, rule.min, 1000);
}

function checkNamed(named: readonly string[], field: string, ids: ReadonlySet<string>): void {
  for (const [at, id] of named.entries())
    if (!ids.has(id)) throw new UnusableInput(`${field}[${at}]`, `${id} is no candidate`);
  if (new Set(named).size !== named.length) throw new UnusableInput(field, 'names one twice');
}

function whole(value: number, field: string, low: number, high: number): void {
  if (!Number.isSafeInteger(value) || value < low || value > high)
    throw new UnusableInput(field, `must be whole, ${low}–${high}`);
}

function cents(value: number | undefined, field: string): void {
  if (
    value === undefined ||
    !(value >= 0 && value <= 100) ||
    Math.abs(value * 100 - Math.round(value * 100)) > 1e-9
  )
    throw new UnusableInput(field, 'must be 0–100 with at most two decimals');
}
