import type { KommuneView, OutsideKommune } from '../../../shared/model/round.ts';

export interface Neighbour {
  readonly kommunenummer: string;
  /** «Nordøy», or «Rindal (Trøndelag)» for one outside the round. */
  readonly label: string;
}

/** More would be a list and no suggestion. */
const most = 8;

/** Neighbours of those that are in, by the register; those who border on most of them first. */
export function neighboursOf(
  members: readonly string[],
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'name' | 'neighbours'>[],
  register: readonly OutsideKommune[],
): readonly Neighbour[] {
  const borders = new Map<string, number>();
  for (const kommune of kommuner) {
    if (!members.includes(kommune.kommunenummer)) continue;
    for (const number of kommune.neighbours) {
      if (!members.includes(number)) borders.set(number, (borders.get(number) ?? 0) + 1);
    }
  }
  return [...borders]
    .toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .flatMap(([kommunenummer]): readonly Neighbour[] => {
      const inside = kommuner.find((one) => one.kommunenummer === kommunenummer);
      if (inside !== undefined) return [{ kommunenummer, label: inside.name }];
      const other = register.find((one) => one.kommunenummer === kommunenummer);
      return other === undefined ? [] : [{ kommunenummer, label: `${other.name} (${other.fylke})` }];
    })
    .slice(0, most);
}
