import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { Reader } from '../database/connection.ts';
import { historyOf } from './history-of.ts';
import { ownColumnPlaces, renamedLayout, renamedNotes } from './own-column-keys.ts';
import type { Node, RoundFileBody } from './round-file.ts';
import { type RoundTable, roundTables } from './round-tables.ts';
import { rowsOf } from './rows-of.ts';

/** What goes along only where the user has said so. */
export interface RoundFileChoices {
  /** The advisor's own notes on kommuner and on cells. */
  readonly notes: boolean;
  /** Names, e-mail addresses and telephone numbers of persons in the kommuner. */
  readonly contacts: boolean;
}

/** Everything of a round, as it stands now. */
export function roundBody(
  db: Reader,
  roundId: number,
  { notes, contacts }: RoundFileChoices,
): Result<RoundFileBody, AppError> {
  const round = db.get<RoundFileBody['round']>(
    `SELECT year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at
     FROM round WHERE id = $roundId`,
    { roundId },
  );
  if (round === undefined) return fail(appError('round-not-found', { round: roundId }));
  const own = db.all<{ readonly id: number }>(
    'SELECT id FROM own_column WHERE round_id = $roundId ORDER BY id',
    {
      roundId,
    },
  );
  const places = ownColumnPlaces(own.map(({ id }) => id));
  const all = Object.fromEntries(
    Object.entries(roundTables).map(([key, spec]) => [key, rowsOf(db, spec, roundId)]),
  ) as Record<RoundTable, readonly Node[]>;
  const tables: RoundFileBody['tables'] = {
    ...all,
    // A note that is marked to go with what is exported is in the letter already.
    notes: all.notes.filter((note) => notes || note.exported === 1),
    contacts: contacts ? all.contacts : [],
    layout: renamedLayout(all.layout, places),
    cellNotes: notes ? renamedNotes(all.cellNotes, places) : [],
  };
  return ok({
    round,
    indicators: indicatorsOf(db, roundId),
    files: filesOf(db, tables),
    history: historyOf(db, roundId),
    tables,
  });
}

/** Definitions of all figures the round has values of or reckons with. */
const indicatorsOf = (db: Reader, roundId: number): RoundFileBody['indicators'] => [
  ...db.all<RoundFileBody['indicators'][number]>(
    `SELECT id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source FROM indicator
     WHERE id IN (SELECT indicator FROM value JOIN import ON import.id = import_id
                  WHERE round_id = $roundId AND state = 'valid')
        OR id IN (SELECT indicator FROM criterion JOIN criteria_set ON criteria_set.id = criteria_set_id
                  WHERE round_id = $roundId)
        OR id IN (SELECT size_indicator FROM criteria_set WHERE round_id = $roundId)
        OR id IN (SELECT last_year_indicator FROM criteria_set WHERE round_id = $roundId)
        OR id IN (SELECT json_extract(field, '$.indicator') FROM own_column WHERE round_id = $roundId)
     ORDER BY id`,
    { roundId },
  ),
];

/** The files that rows name, each once. */
function filesOf(db: Reader, tables: RoundFileBody['tables']): RoundFileBody['files'] {
  const named = new Set(
    [...tables.letters, ...tables.letterTemplates, ...tables.letterAttachments].map(({ sha256 }) =>
      String(sha256),
    ),
  );
  return [...named].toSorted().map((sha256) => {
    const file = db.get<RoundFileBody['files'][number]>(
      'SELECT sha256, bytes, content FROM stored_file WHERE sha256 = $sha256',
      { sha256 },
    );
    if (file === undefined) throw new Error(`The file ${sha256} is not kept.`);
    return file;
  });
}
