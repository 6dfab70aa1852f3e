import type { BoundaryView, KommuneShape } from '../../../../shared/model/boundary.ts';
import type { RoundSummary } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

/** The boundaries kept for the round's structure, for its own kommuner; null where no file has been read. */
export function boundariesOf(db: Reader, round: RoundSummary): BoundaryView | null {
  const file = db.get<{ readonly fileName: string; readonly at: string }>(
    'SELECT file_name AS fileName, at FROM boundary_file WHERE structure = $structure',
    { structure: round.structure },
  );
  if (file === undefined) return null;
  const rows = db.all<{ readonly kommunenummer: string; readonly polygons: string | null }>(
    `SELECT kommune.kommunenummer, shape.polygons
     FROM round_kommune AS kommune
     LEFT JOIN boundary_shape AS shape
       ON shape.kommunenummer = kommune.kommunenummer AND shape.structure = $structure
     WHERE kommune.round_id = $roundId ORDER BY kommune.kommunenummer`,
    { structure: round.structure, roundId: round.id },
  );
  const shapes = rows.flatMap(({ kommunenummer, polygons }): readonly KommuneShape[] =>
    polygons === null ? [] : [{ kommunenummer, polygons: JSON.parse(polygons) as KommuneShape['polygons'] }],
  );
  const missing = rows.flatMap(({ kommunenummer, polygons }) => (polygons === null ? [kommunenummer] : []));
  return shapes.length === 0 ? null : { ...file, shapes, missing };
}
