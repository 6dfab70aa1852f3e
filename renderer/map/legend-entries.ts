import { formatChange, formatNumber } from '../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { type ColourBy, type ColourClass, classOf } from './colour-classes.ts';
import type { MapPlace } from './map-place.ts';

/** A colour of the legend by the name of its class, and what it holds in figures. */
export interface LegendEntry {
  readonly name: string;
  readonly text: string;
}

/** The classes as they are read, nearest nought first; last those without such a number, where there are some. */
export function legendEntries(
  places: readonly MapPlace[],
  by: ColourBy,
  classes: readonly ColourClass[],
  words: Pick<ScreenWords['map'], 'range' | 'noLastYear' | 'noInhabitants'>,
): readonly LegendEntry[] {
  const write = (value: number): string => (by === 'change' ? formatChange(value) : formatNumber(value, 1));
  const ends = ({ from, to }: ColourClass): readonly [number, number] =>
    by === 'change' && from < 0 ? [to, from] : [from, to];
  const entries = classes.map((one): LegendEntry => {
    const [first, last] = ends(one);
    const next = by === 'change' && one.to - one.from === 1;
    return {
      name: one.name,
      text: first === last ? write(first) : words.range(write(first), write(last), next),
    };
  });
  const none = places.some((place) => classOf(place, by, classes) === 'none');
  const without = by === 'change' ? words.noLastYear : words.noInhabitants;
  return none ? [...entries, { name: 'none', text: without }] : entries;
}
