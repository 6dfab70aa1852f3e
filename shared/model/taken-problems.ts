import type { ProblemCode } from './importing.ts';

/** What is told of values that were taken all the same. */
export const takenProblems: ReadonlySet<ProblemCode> = new Set(['year-assumed', 'figure-unnamed']);
