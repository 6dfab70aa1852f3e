import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { LetterWords } from '../../../../shared/i18n/letters-nb.ts';
import type { DeliveryKommune, InnspillDelivery } from '../../../../shared/model/delivery.ts';

/** The kommune's numbers, in the order of the form. */
export const capacityColumns = ['can', 'wants', 'extra', 'health', 'minors'] as const;

export const hasAnswered = ({ status }: DeliveryKommune): boolean =>
  status === 'answered' || status === 'approved' || status === 'empty';

/** «svart, gjennomgått» or «svart, etter fristen». */
export function statusText({ status, late }: DeliveryKommune, words: LetterWords): string {
  const w = words.delivery;
  const texts: Readonly<Record<DeliveryKommune['status'], string>> = {
    'not-sent': w.statuses.none,
    sent: w.statuses.sent,
    reminded: w.statuses.reminded,
    empty: w.statuses.empty,
    answered: w.statuses.answered,
    approved: w.statuses.approved,
  };
  return late ? `${texts[status]}, ${w.late}` : texts[status];
}

/** «skjema fra Granvik, 11.5.2026»; '' where nothing is known. */
export const sourceText = (source: string, date: string | null): string =>
  [source.trim(), ...(date === null ? [] : [formatDate(date)])].filter((part) => part !== '').join(', ');

/** The sum of what the kommuner told, and of how many it is. */
export function capacitySum(
  { kommuner }: InnspillDelivery,
  column: (typeof capacityColumns)[number],
): { readonly sum: number; readonly known: number } {
  const told = kommuner.flatMap(({ capacity }) => capacity?.[column] ?? []);
  return { sum: told.reduce((sum, number) => sum + number, 0), known: told.length };
}
