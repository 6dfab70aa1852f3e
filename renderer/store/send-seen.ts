import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { AppState } from './app-state.ts';
import { isHeldBack } from './is-held-back.ts';
import type { RecordField, SavedRecords } from './saved-record.ts';
import { wordsNameOf } from './words-of.ts';

/** Another window may save again while this one looks at what it saved before; a handful of times is a fault somewhere. */
const mostTries = 3;

/**
 * Sends a record with what this window has seen of it. Where the backend holds something unseen, the round is fetched: then
 * the user has to choose, or it was our own after all and is sent again.
 *
 * @returns what `send` answers; `changed-meanwhile` without sending where a choice waits
 */
export async function sendSeen<Field extends RecordField>(
  get: () => AppState,
  field: Field,
  key: string,
  record: SavedRecords[Field],
  send: () => Promise<Result<unknown, AppError>>,
): Promise<Result<unknown, AppError>> {
  const name = wordsNameOf(field, key) ?? `${field} ${key}`;
  for (let tries = 0; tries < mostTries && !isHeldBack(get(), name); tries += 1) {
    get().sentRecord(field, key, record);
    const answer = await send();
    if (answer.ok) get().savedRecord(field, key, record);
    if (answer.ok || answer.error.code !== 'changed-meanwhile') return answer;
    await get().refresh();
    // Nothing to choose between: what is stored is our own, or was in front of the user before.
    if (!isHeldBack(get(), name)) get().seeStored(field, key);
  }
  return fail(appError('changed-meanwhile'));
}
