import type { Result } from '../../shared/model/result.ts';

/** The value of an answer that must be good; the error, told, where it is not. */
export function answerOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Expected an answer, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of an answer that must be bad. */
export function errorOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error(`Expected an error, got ${JSON.stringify(result.value)}`);
  return result.error;
}
