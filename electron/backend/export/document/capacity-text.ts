import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Capacity } from '../../../../shared/model/innspill.ts';

/** «kan bosette 24, ønsker å bosette 20. Kilde: skjema fra Granvik.» */
export function capacityText(capacity: Capacity, words: DocumentWords): string {
  const numbers = (['can', 'wants', 'extra', 'health', 'minors'] as const).flatMap((what) => {
    const persons = capacity[what];
    return persons === null ? [] : [`${words.capacity[what]}\u00a0${formatNumber(persons)}`];
  });
  const from = capacity.source.trim() === '' ? '' : ` ${words.source(capacity.source)}.`;
  return `${numbers.length === 0 ? words.missing.none : numbers.join(', ')}.${from}`;
}
