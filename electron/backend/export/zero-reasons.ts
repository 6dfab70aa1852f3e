import type { BoundBy } from '../../../shared/allocation/index.ts';
import type { DocumentWords } from '../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { listed } from './names.ts';
import { packageRows } from './package-rows.ts';

export interface ZeroReason {
  /** Names those it is of. */
  readonly sentence: string;
  readonly kommunenummer: readonly string[];
  /** Whether a meeting with many kommuner may hear it: a highest number may be what one has said of its capacity. */
  readonly open: boolean;
}

/** Why some that are in the distribution get nobody: a sentence for each reason, those it holds for together. */
export function zeroReasons(recommendation: Recommendation, words: DocumentWords): readonly ZeroReason[] {
  const w = words.letter.zero;
  const zeros = packageRows(recommendation).filter(({ number }) => number === 0);
  const keys = [...new Set(zeros.map(({ allocated }) => keyOf(allocated.boundBy)))];
  return keys.map((key) => {
    const found = zeros.filter(({ allocated }) => keyOf(allocated.boundBy) === key);
    const names = listed(
      found.map(({ kommune }) => kommune.name),
      words,
    );
    const kommunenummer = found.map(({ kommune }) => kommune.kommunenummer);
    const boundBy = found[0]?.allocated.boundBy;
    if (boundBy?.kind === 'zero-or-min')
      return { sentence: w.zeroOrMin(formatNumber(boundBy.value), names), kommunenummer, open: true };
    if (boundBy?.kind === 'lock') return { sentence: w.lock(names), kommunenummer, open: true };
    if (boundBy?.kind === 'max') return { sentence: w.max(names), kommunenummer, open: false };
    if (boundBy?.kind === 'group') return { sentence: w.group(names), kommunenummer, open: false };
    return { sentence: w.rounded(names), kommunenummer, open: true };
  });
}

const keyOf = (boundBy: BoundBy | null): string =>
  boundBy?.kind === 'zero-or-min' ? `zero-or-min ${boundBy.value}` : (boundBy?.kind ?? 'rounded');
