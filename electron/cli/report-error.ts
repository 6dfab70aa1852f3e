import type { AppError, ErrorCode } from '../../shared/contract/errors.ts';
import { errorsNb } from '../../shared/i18n/errors-nb.ts';
import { exit, type Output } from './command.ts';

/** The work was done and found something: status 1. Everything else that fails is input that cannot be used: 2. */
const problems: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'infeasible',
  'minors-infeasible',
  'conflicts-undecided',
  'bounds-cross',
  'form-undecided',
  'nothing-to-undo',
  'nothing-to-redo',
  'disk-full',
  'cannot-write',
  'internal',
]);

/** Tells an error on stderr, and `more` on the same line, and answers the exit status it means. */
export function reportError(command: string, error: AppError, output: Output, more = ''): number {
  output.err(`fordel ${command}: ${errorsNb[error.code](error.params)}${more}\n`);
  if (error.code === 'conflicts-undecided') {
    output.err(`${error.params.list ?? ''}\nVelg med --prefer new eller --prefer old.\n`);
  }
  return problems.has(error.code) ? exit.problem : exit.unusable;
}
