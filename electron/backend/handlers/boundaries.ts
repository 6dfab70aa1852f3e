import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { RoundSummary } from '../../../shared/model/round.ts';
import type { ReadBoundaryFile } from '../boundaries/boundary-job.ts';
import { boundaryLimits } from '../boundaries/boundary-limits.ts';
import type { WantedKommune } from '../boundaries/read-boundaries.ts';
import { readBoundariesInWorker } from '../boundaries/read-boundaries-in-worker.ts';
import type { Reader } from '../database/connection.ts';
import { boundariesOf } from '../database/queries/boundaries.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Read, ReadContext, Write } from './context.ts';
import type { Staged } from './staged.ts';

export interface PreparedBoundaries {
  readonly round: RoundSummary;
  readonly fileName: string;
  readonly read: ReadBoundaryFile;
}

export const show: Read<'boundary.show'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  return round.ok ? ok(boundariesOf(db, round.value)) : round;
};

/** Read in a worker, then kept: every kommune of the structure, so that other rounds have use of the file too. */
export const importFile: Staged<'boundary.import', PreparedBoundaries> = {
  prepare: async ({ db, files, register }, { roundId, file }) => {
    const round = roundById(db, roundId);
    if (!round.ok) return round;
    const known = files.resolve(file);
    if (known === null) return fail(appError('file-not-found', { file }));
    const wanted = wantedKommuner(db, register, round.value);
    const read = await readBoundariesInWorker({ path: known.path, wanted, limits: boundaryLimits });
    if (!read.ok) {
      return fail(appError(read.error.code, { file: known.name, ...read.error.params }));
    }
    const own = new Set(kommunerOf(db, roundId).map(({ kommunenummer }) => kommunenummer));
    return read.value.shapes.some(({ kommunenummer }) => own.has(kommunenummer))
      ? ok({ round: round.value, fileName: known.name, read: read.value })
      : fail(appError('boundary-no-kommune', { file: known.name }));
  },
  write: ({ db, now, info }, { round, fileName, read }) => {
    const { structure } = round;
    db.run('DELETE FROM boundary_shape WHERE structure = $structure', { structure });
    db.run(
      `INSERT INTO boundary_file (structure, file_name, sha256, at, who)
       VALUES ($structure, $fileName, $sha256, $at, $who)
       ON CONFLICT (structure) DO UPDATE SET file_name = excluded.file_name, sha256 = excluded.sha256,
         at = excluded.at, who = excluded.who`,
      { structure, fileName, sha256: read.sha256, at: now, who: info.user },
    );
    for (const { kommunenummer, polygons } of read.shapes) {
      db.run(
        `INSERT INTO boundary_shape (structure, kommunenummer, polygons)
         VALUES ($structure, $kommunenummer, $polygons)`,
        { structure, kommunenummer, polygons: JSON.stringify(polygons) },
      );
    }
    const view = boundariesOf(db, round);
    const kommuner = view?.shapes.length ?? 0;
    const { property, coordinates, points } = read;
    const of = kommuner + (view?.missing.length ?? 0);
    return ok({ fileName, property, coordinates, points, kommuner, of });
  },
};

export const remove: Write<'boundary.remove'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const { structure } = round.value;
  db.run('DELETE FROM boundary_shape WHERE structure = $structure', { structure });
  db.run('DELETE FROM boundary_file WHERE structure = $structure', { structure });
  return ok(null);
};

interface KommuneRow {
  readonly kommunenummer: string;
  readonly lat: number | null;
  readonly lon: number | null;
}

const kommunerOf = (db: Reader, roundId: number): readonly KommuneRow[] =>
  db.all('SELECT kommunenummer, lat, lon FROM round_kommune WHERE round_id = $roundId', { roundId });

/** The whole structure, and the round's own kommuner where the register does not have them. */
function wantedKommuner(
  db: Reader,
  register: ReadContext['register'],
  round: RoundSummary,
): readonly WantedKommune[] {
  const wanted = new Map<string, WantedKommune>();
  for (const { kommunenummer, lat, lon } of register.structures[round.structure].kommuner) {
    wanted.set(kommunenummer, { kommunenummer, point: { lat, lon } });
  }
  for (const { kommunenummer, lat, lon } of kommunerOf(db, round.id)) {
    wanted.set(kommunenummer, { kommunenummer, point: lat === null || lon === null ? null : { lat, lon } });
  }
  return [...wanted.values()];
}
