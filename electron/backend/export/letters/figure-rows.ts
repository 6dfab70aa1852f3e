import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Language } from '../../../../shared/model/package.ts';
import type { KommuneView } from '../../../../shared/model/round.ts';
import { documentWords } from '../document-words.ts';
import type { FigureRow } from './letter-content.ts';

/** How many of the years before the round's own the letter shows. */
const years = 3;

/** IMDi's figures of a kommune in the last years before the round's own, those years that have any. */
export function figureRows(
  { values }: Pick<KommuneView, 'values'>,
  year: number,
  language: Language,
): readonly FigureRow[] {
  const words = documentWords(language);
  const text = (indicator: string, period: string): string | null => {
    const value = values[indicator]?.[period];
    if (value === undefined) return null;
    if (value.number !== null) return formatNumber(value.number);
    return value.missing === null ? null : words.missing[value.missing];
  };
  return Array.from({ length: years }, (_, index) => String(year - years + index))
    .map((period) => ({
      year: period,
      anmodning: text('anmodning', period),
      vedtak: text('vedtak', period),
      bosatt: text('bosatt', period),
    }))
    .filter(({ anmodning, vedtak, bosatt }) => [anmodning, vedtak, bosatt].some((figure) => figure !== null));
}
