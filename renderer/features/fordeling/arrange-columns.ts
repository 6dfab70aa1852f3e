import type { ColumnPlace } from '../../../shared/model/table-layout.ts';

/**
 * The columns in the user's order. One the user's order does not know, for it has come later, stands after the one it
 * comes after by default. The name of the kommune is always first, and always shown.
 *
 * @param all the ids there are, in the order Fordel comes with
 */
export function arrangeColumns(
  all: readonly string[],
  places: readonly ColumnPlace[],
): readonly ColumnPlace[] {
  const result = places.filter((place) => all.includes(place.id));
  all.forEach((id, index) => {
    if (result.some((place) => place.id === id)) return;
    const before = all[index - 1];
    const at = result.findIndex((place) => place.id === before);
    result.splice(before === undefined ? 0 : at + 1, 0, { id, hidden: false });
  });
  const name = all[0];
  return [
    ...result.filter((place) => place.id === name).map(({ id }) => ({ id, hidden: false })),
    ...result.filter((place) => place.id !== name),
  ];
}

/** The places with one column moved a step among the others; as they were where it cannot. */
export function moveColumn(places: readonly ColumnPlace[], id: string, step: -1 | 1): readonly ColumnPlace[] {
  const from = places.findIndex((place) => place.id === id);
  const to = from + step;
  const moved = places[from];
  // The first is the name of the kommune.
  if (moved === undefined || from < 1 || to < 1 || to >= places.length) return places;
  const others = places.filter((place) => place.id !== id);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
