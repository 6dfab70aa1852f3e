import type { Recommendation } from '../../../shared/model/package.ts';
import { jsonText } from './json-text.ts';
import { sha256 } from './sha256.ts';

/** A recommendation is frozen, and every fact sheet asks. */
const known = new WeakMap<Recommendation, string>();

/**
 * Which anbefaling.json a document was written from, for the properties of the document. Letter and workbook do not show
 * every field of the data; with this, a field changed afterwards shows in both all the same.
 */
export function dataChecksum(recommendation: Recommendation): string {
  const found = known.get(recommendation);
  if (found !== undefined) return found;
  const sum = `anbefaling.json SHA-256 ${sha256(new TextEncoder().encode(jsonText(recommendation)))}`;
  known.set(recommendation, sum);
  return sum;
}
