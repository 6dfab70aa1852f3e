import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { Block } from '../document/block.ts';
import { paragraph, subheading } from '../document/blocks.ts';
import { decimalsFor, outsideBounds } from '../document/hand-check.ts';
import { ended } from '../ended.ts';
import type { PackageRow } from '../package-rows.ts';
import { shortNumber } from '../short-number.ts';

/** One division on a pocket calculator. */
export function sheetCheck(
  recommendation: Recommendation,
  row: PackageRow,
  words: DocumentWords,
): readonly Block[] {
  const w = words.letter.sheet;
  const { kommune, key, divisor, number } = row;
  const lock = recommendation.locks.find((one) => one.kommunenummer === kommune.kommunenummer);
  if (lock !== undefined)
    return [subheading(w.checkHeading), paragraph(w.checkLock(formatNumber(number), ended(lock.reason)))];
  const decimals = decimalsFor(key.key, divisor.value);
  const written = Number(key.key.toFixed(decimals));
  const quotient = written / divisor.value;
  const parts = [
    formatNumber(written, decimals),
    shortNumber(divisor.value),
    formatNumber(quotient, decimals),
    formatNumber(number),
  ] as const;
  const otherwise = outsideBounds(row) ? w.checkBound : w.checkTie;
  const said = (Math.round(quotient) === number ? w.check : otherwise)(...parts);
  return [subheading(w.checkHeading), paragraph(`${said} ${w.divisor}`)];
}
