import type { Recommendation } from '../../../shared/model/package.ts';
import { jsonText } from './json-text.ts';
import { sha256 } from './sha256.ts';

/**
 * Which anbefaling.json a document was written from, for the properties of the document. Letter and workbook do not show
 * every field of the data; with this, a field changed afterwards shows in both all the same.
 */
export const dataChecksum = (recommendation: Recommendation): string =>
  `anbefaling.json SHA-256 ${sha256(new TextEncoder().encode(jsonText(recommendation)))}`;
