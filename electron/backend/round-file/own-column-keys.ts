import { ownColumnId } from '../../../shared/model/table-layout.ts';
import type { Node } from './round-file.ts';

/** What own columns are called: another name for each, or null where there is no such column. */
type Renamed = (key: string) => string | null;

/** In the file an own column is named by its place among them, for its id is a matter of one database. */
export const ownColumnPlaces = (ids: readonly number[]): Renamed =>
  renamed((id) => {
    const place = ids.indexOf(id);
    return place === -1 ? null : place + 1;
  });

/** From its place to the id it has here. */
export const ownColumnIds = (ids: readonly number[]): Renamed => renamed((place) => ids[place - 1] ?? null);

const renamed =
  (to: (number: number) => number | null): Renamed =>
  (key) => {
    const number = /^own:(\d+)$/.exec(key)?.[1];
    if (number === undefined) return key;
    const found = to(Number(number));
    return found === null ? null : ownColumnId(found);
  };

/** The order of columns with other names; one that is gone is left out. */
export const renamedLayout = (layouts: readonly Node[], renamedKey: Renamed): readonly Node[] =>
  layouts.map((layout) => ({
    columns: (layout.columns as readonly { readonly id: string; readonly hidden: boolean }[]).flatMap(
      ({ id, hidden }) => {
        const key = renamedKey(id);
        return key === null ? [] : [{ id: key, hidden }];
      },
    ),
  }));

export const renamedNotes = (notes: readonly Node[], renamedKey: Renamed): readonly Node[] =>
  notes.flatMap((note) => {
    const key = renamedKey(String(note.column_key));
    return key === null ? [] : [{ ...note, column_key: key }];
  });
