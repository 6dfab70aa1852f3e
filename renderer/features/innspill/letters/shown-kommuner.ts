import { type LetterKommune, letterStatuses } from '../../../../shared/model/letter.ts';

export type Filter = 'all' | 'unsent' | 'missing' | 'answered' | 'approved' | 'followUp';
export type Column = 'name' | 'status' | 'language' | 'sent' | 'reminded' | 'answered' | 'approved';

export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}

/** Which kommuner a filter lets through. */
export const filters: Readonly<Record<Filter, (kommune: LetterKommune) => boolean>> = {
  all: () => true,
  unsent: ({ status }) => status === 'none' || status === 'made',
  missing: ({ status }) => status === 'sent' || status === 'reminded',
  answered: ({ status }) => status === 'answered' || status === 'approved',
  approved: ({ status }) => status === 'approved',
  followUp: ({ empty, late }) => empty || late,
};

/** ISO date the last letter of a kind was sent; '' = none. */
export const sentOn = ({ letters }: LetterKommune, kind: 'request' | 'reminder'): string =>
  letters.findLast((letter) => letter.kind === kind && letter.sentOn !== null)?.sentOn ?? '';

const keys: Readonly<Record<Column, (kommune: LetterKommune) => string | number>> = {
  name: ({ name }) => name,
  status: ({ status }) => letterStatuses.indexOf(status),
  language: ({ language }) => language ?? '',
  sent: (kommune) => sentOn(kommune, 'request'),
  reminded: (kommune) => sentOn(kommune, 'reminder'),
  answered: ({ repliedOn }) => repliedOn ?? '',
  approved: ({ approvedOn }) => approvedOn ?? '',
};

/** Those that a filter lets through, in order; equal ones by name. */
export function shownKommuner(
  kommuner: readonly LetterKommune[],
  filter: Filter,
  { by, down }: Sort,
): readonly LetterKommune[] {
  const names = new Intl.Collator('nb');
  const compare = (a: LetterKommune, b: LetterKommune): number => {
    const [left, right] = [keys[by](a), keys[by](b)];
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return names.compare(String(left), String(right));
  };
  return kommuner
    .filter(filters[filter])
    .toSorted((a, b) => (down ? -1 : 1) * compare(a, b) || names.compare(a.name, b.name));
}
