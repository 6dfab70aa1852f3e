import { useMemo } from 'react';
import { useApp } from '../../store/use-app.ts';
import { ownCell, ownCellPersons } from './own-cell.ts';
import { type OwnCells, personsBehind, type WorkColumn } from './work-columns.ts';

/** The cells of the columns the user has added, by kommune. The same objects while nothing of them changes. */
export function useOwnCells(columns: readonly WorkColumn[]): ReadonlyMap<string, OwnCells> {
  const kommuner = useApp((state) => state.view?.kommuner);
  const year = useApp((state) => state.view?.round.year ?? 0);
  return useMemo(() => {
    const own = columns.flatMap((column) => (column.own === null ? [] : [{ ...column, own: column.own }]));
    if (own.length === 0) return new Map<string, OwnCells>();
    return new Map(
      (kommuner ?? []).map((kommune): [string, OwnCells] => [
        kommune.kommunenummer,
        Object.fromEntries(
          own.flatMap((column) => [
            [column.id, ownCell(column.own, kommune, year)],
            [personsBehind(column.id), ownCellPersons(column.own, kommune)],
          ]),
        ),
      ]),
    );
  }, [columns, kommuner, year]);
}
