import type { AppError } from '../../shared/contract/errors.ts';
import { wordsOf } from '../app/words.ts';
import type { AppState } from './app-state.ts';

/** Tells why what a button asked for is not done. Nothing of it is sent again by itself, as what is typed in a record is. */
export function tellUndone({ language, fail, warn }: AppState, error: AppError): void {
  if (error.code === 'no-connection') warn(wordsOf(language).app.unanswered);
  else fail(error);
}
