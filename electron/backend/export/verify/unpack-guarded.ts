import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { ImportFailure } from '../../import/import-failure.ts';
import { DEFAULT_LIMITS } from '../../import/limits.ts';
import { openZip } from '../../import/xlsx/open-zip.ts';

const MB = 1024 * 1024;
const limits = { ...DEFAULT_LIMITS, unpackedBytes: 128 * MB, zipEntries: 500 };
/** Our files pack to a tenth, at most to a thirtieth; what unpacks to more than this many times its size is a bomb. */
const steepest = 200;

/**
 * Unpacks a zip into memory under guard: entries are counted, bytes are counted as they come and not as the zip claims,
 * each part is checked against its checksum, and names that point outside are refused.
 *
 * @param only names of the parts wanted; absent = all.
 */
export async function unpackGuarded(
  bytes: Uint8Array,
  name: string,
  only?: (part: string) => boolean,
): Promise<Result<ReadonlyMap<string, Uint8Array>, AppError>> {
  try {
    const ceiling = Math.min(limits.unpackedBytes, Math.max(MB, steepest * bytes.length));
    const zip = await openZip(bytes, { ...limits, unpackedBytes: ceiling });
    const parts = new Map<string, Uint8Array>();
    for (const part of zip.names) {
      if (part.endsWith('/') || only?.(part) === false) continue;
      const pieces: Uint8Array[] = [];
      for await (const piece of zip.read(part)) pieces.push(piece);
      parts.set(part, new Uint8Array(Buffer.concat(pieces)));
    }
    zip.close();
    return ok(parts);
  } catch (error) {
    if (error instanceof ImportFailure)
      return fail(appError(error.error.code, { ...error.error.params, file: name }));
    throw error;
  }
}
