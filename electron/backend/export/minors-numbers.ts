import type { MinorsGroup } from '../../../shared/model/minors.ts';
import type { Recommendation } from '../../../shared/model/package.ts';

/** Names of the columns and ranges for machines: a promise of the format. */
export const minorsColumn = { '15-18': 'em_15_18', 'under-15': 'em_under_15' } as const satisfies Record<
  MinorsGroup,
  string
>;

export interface MinorsNumbers {
  readonly group: MinorsGroup;
  readonly total: number;
  /** Persons; a kommune that is not on the list has none. */
  readonly of: (kommunenummer: string) => number | null;
}

/** Each age group that there is, the older first. */
export function minorsNumbers({ minors }: Recommendation): readonly MinorsNumbers[] {
  return (minors?.parts ?? []).map(({ id, answer }) => ({
    group: id,
    total: Object.values(answer.numbers).reduce((sum, number) => sum + number, 0),
    of: (kommunenummer) => answer.numbers[kommunenummer] ?? null,
  }));
}
