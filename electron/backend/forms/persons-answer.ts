import { mostPersons } from '../../../shared/model/limits.ts';
import { isEitherWay, readNumber } from '../import/staging/read-number.ts';

/**
 * A whole number of persons from 0, written so that it can be read in one way only; else null, and the user is asked.
 * «Ca. 15», «10–15» and «15 (med forbehold)» say more than a number does, and are never made into one here.
 */
export function personsAnswer(text: string): number | null {
  if (isEitherWay(text)) return null;
  const number = readNumber(text);
  return number !== null && Number.isInteger(number) && number >= 0 && number <= mostPersons ? number : null;
}
