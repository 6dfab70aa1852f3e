import { isDeepStrictEqual } from 'node:util';
import { contract, isCallName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { errorText } from '../../shared/i18n/error-text.ts';
import { errorsNb } from '../../shared/i18n/errors-nb.ts';
import type { Result } from '../../shared/model/result.ts';

/** Reads that write all the same: a restore puts another database in the place of this one. */
const mayWrite = new Set(['backup.restore']);

/**
 * What is wrong with an answer; null where it is as it must be: a value, or an error with a code, its words in both
 * languages, and nothing in it that a door could not send.
 *
 * @param changed whether the database is another than before the call
 */
export function judgeAnswer(name: string, answer: unknown, changed: boolean): string | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return 'no answer';
  const given = answer as Result<unknown, AppError>;
  const { ok } = given;
  const writes = isCallName(name) && (contract[name].writes || mayWrite.has(name));
  if (changed && !ok) return 'was refused and changed the database';
  if (changed && !writes) return 'only reads and changed the database';
  if (given.ok) return isCallName(name) ? null : 'is no call and was answered';
  const { error } = given;
  if (!Object.hasOwn(errorsNb, error.code)) return `has no such code: ${error.code}`;
  if (error.code === 'internal') return 'failed unforeseen';
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(error)), error)) return 'cannot be sent as it is';
  const lines = (['nb', 'nn'] as const).map((language) => errorText(error, language));
  return lines.every((line) => line.trim() !== '' && !line.includes('\n')) ? null : 'is not told on one line';
}
