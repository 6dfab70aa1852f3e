import { apportion } from '../apportionment/apportion.ts';
import type { SolveAnswer } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';
import { parseProblem } from './parse-problem.ts';

export type SolveResult =
  | { readonly ok: true; readonly answer: SolveAnswer | readonly SolveAnswer[] }
  | {
      readonly ok: false;
      /** Where the input is unusable, as a JSON path: «places[1].weight», «[2].total» in an array of problems. */
      readonly path: string;
      readonly message: string;
    };

/** Answers one problem, or an array of them, in kind. One problem that is unusable makes the whole input so. */
export function solve(json: unknown): SolveResult {
  try {
    return {
      ok: true,
      answer: Array.isArray(json) ? json.map((problem, i) => inArray(problem, i)) : solveOne(json),
    };
  } catch (error) {
    if (error instanceof UnusableInput) return { ok: false, path: error.path, message: error.message };
    throw error;
  }
}

function inArray(json: unknown, index: number): SolveAnswer {
  try {
    return solveOne(json);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    throw new UnusableInput(error.path === '' ? `[${index}]` : `[${index}].${error.path}`, error.message);
  }
}

function solveOne(json: unknown): SolveAnswer {
  const result = apportion(parseProblem(json));
  if (!result.feasible) {
    const { node, need, have, message, nearest } = result.conflict;
    return { feasible: false, conflict: { node, need, have, message, ...(nearest ? { nearest } : {}) } };
  }
  const { feasible, numbers, objective, certificate, ties, nearChangeOver = [] } = result;
  return {
    feasible,
    numbers,
    objective,
    certificate,
    ties,
    ...(nearChangeOver.length > 0 ? { nearChangeOver } : {}),
  };
}
