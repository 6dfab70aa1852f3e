import type { ApportionProblem, Group, Place } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

/**
 * The shape of one problem, from JSON. Only the types of the fields are judged here; what they mean is judged by
 * `apportion`. Fields it does not know are left alone.
 */
export function parseProblem(json: unknown): ApportionProblem {
  const { total, places, groups, lot } = record(json, '');
  return {
    total: number(total, 'total'),
    places: list(places, 'places').map(parsePlace),
    groups: isMissing(groups) ? [] : list(groups, 'groups').map(parseGroup),
    ...(isMissing(lot) ? {} : { lot: list(lot, 'lot').map((id, i) => text(id, `lot[${i}]`)) }),
  };
}

function parsePlace(json: unknown, index: number): Place {
  const at = `places[${index}]`;
  const { id, weight, min, max, minIfPositive } = record(json, at);
  if (typeof weight !== 'number' && typeof weight !== 'string')
    throw new UnusableInput(`${at}.weight`, 'must be a number, a decimal text or a fraction such as "9/2"');
  return {
    id: text(id, `${at}.id`),
    weight,
    min: bound(min, `${at}.min`),
    max: bound(max, `${at}.max`),
    minIfPositive: bound(minIfPositive, `${at}.minIfPositive`),
  };
}

function parseGroup(json: unknown, index: number): Group {
  const at = `groups[${index}]`;
  const { id, members, min, max } = record(json, at);
  return {
    id: text(id, `${at}.id`),
    members: list(members, `${at}.members`).map((member, i) => text(member, `${at}.members[${i}]`)),
    min: bound(min, `${at}.min`),
    max: bound(max, `${at}.max`),
  };
}

function isMissing(json: unknown): json is undefined | null {
  return json === undefined || json === null;
}

function record(json: unknown, path: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UnusableInput(path, 'must be an object');
  return Object.fromEntries(Object.entries(json));
}

function list(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new UnusableInput(path, 'must be a list');
  return json;
}

function text(json: unknown, path: string): string {
  if (typeof json !== 'string' || json === '') throw new UnusableInput(path, 'must be a text');
  return json;
}

function number(json: unknown, path: string): number {
  if (typeof json !== 'number') throw new UnusableInput(path, 'must be a whole number of persons, 0 or more');
  return json;
}

function bound(json: unknown, path: string): number | null {
  return isMissing(json) ? null : number(json, path);
}
