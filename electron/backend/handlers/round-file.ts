import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { RoundFileOffer, RoundFileView } from '../../../shared/contract/round-file-calls.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { hasUnseen, labelKey } from '../../../shared/model/round-label.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { removeRound } from '../database/commands/remove-round.ts';
import type { Reader } from '../database/connection.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import { insertRound } from '../round-file/insert-round.ts';
import { packRoundFile } from '../round-file/pack-round-file.ts';
import { readRoundFile } from '../round-file/read-round-file.ts';
import { roundBody } from '../round-file/round-body.ts';
import type { RoundFile } from '../round-file/round-file.ts';
import { roundFileEnding } from '../round-file/round-file-format.ts';
import { roundFileView } from '../round-file/round-file-view.ts';
import { handOver } from './backups.ts';
import type { Read } from './context.ts';
import type { Staged } from './staged.ts';

export const offer: Read<'round.offer'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const counted = db.get<RoundFileOffer>(
    `SELECT
       (SELECT count(*) FROM private_note WHERE round_id = $roundId)
         + (SELECT count(*) FROM cell_note WHERE round_id = $roundId) AS notes,
       (SELECT count(*) FROM private_note WHERE round_id = $roundId AND exported = 1) AS notesAlways,
       (SELECT coalesce(sum(json_array_length(contacts)), 0) FROM kommune_contacts
        WHERE round_id = $roundId) AS contacts,
       (SELECT count(*) FROM exempt_text WHERE round_id = $roundId) AS exempt`,
    { roundId },
  );
  return ok(counted ?? { notes: 0, notesAlways: 0, contacts: 0, exempt: 0 });
};

/** Written aside and read back before it is put in place: a file that was handed over can be taken in. */
export const exportRound: Read<'round.export'> = async (context, { roundId, ...choices }) => {
  const { db, now, info, scratch } = context;
  const body = roundBody(db, roundId, choices);
  if (!body.ok) return body;
  const { fylke, year } = body.value.round;
  const name = `${fileSystemName(`${fylke} ${year}`)}${roundFileEnding}`;
  const made = { program: info.version, madeAt: now, madeBy: info.user };
  const tried = join(scratch, randomUUID());
  return await handOver(context, name, 'round', async (path) => {
    const bytes = await packRoundFile(body.value, made);
    try {
      await atomicWrite(tried, bytes);
      const back = await readRoundFile(tried, name);
      if (!back.ok) throw new Error(`The round file did not read back: ${JSON.stringify(back.error)}`);
    } finally {
      await rm(tried, { force: true });
    }
    await atomicWrite(path, bytes);
  });
};

export const inspect: Read<'round.inspect'> = async ({ db, files }, { file }) => {
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  const read = await readRoundFile(known.path, known.name);
  return read.ok
    ? ok({ ...roundFileView(read.value), clashes: clashesWith(db, read.value.body.round) })
    : read;
};

type Place = Pick<RoundFile['body']['round'], 'year' | 'fylke' | 'fylkesnummer'>;

/** The rounds of the same year and fylke that are here. */
const clashesWith = (db: Reader, { year, fylkesnummer }: Place): RoundFileView['clashes'] =>
  db.all(
    `SELECT id AS roundId, label, (SELECT max(at) FROM change_log WHERE round_id = round.id) AS lastChange
     FROM round WHERE year = $year AND fylkesnummer = $fylkesnummer ORDER BY label`,
    { year, fylkesnummer },
  );

interface Wanted {
  /** null = none goes. */
  readonly replace: number | null;
  readonly label: string;
}

/** Whether a round can have this label, and there is room for it once the one it replaces is gone. */
function roomFor(db: Reader, place: Place, { replace, label }: Wanted): Result<null, AppError> {
  if (hasUnseen(label)) return fail(appError('round-label-unseen'));
  const { fylke, year } = place;
  const clashes = clashesWith(db, place);
  if (replace !== null && clashes.every(({ roundId }) => roundId !== replace)) {
    return fail(appError('round-not-found', { round: replace }));
  }
  if (!clashes.some((one) => one.roundId !== replace && labelKey(one.label) === labelKey(label)))
    return ok(null);
  return fail(
    label === ''
      ? appError('round-exists', { fylke, year })
      : appError('round-label-taken', { round: roundName({ fylke, year, label }) }),
  );
}

export interface PreparedRound extends Wanted {
  readonly file: string;
  readonly round: RoundFile;
}

export const importRound: Staged<'round.import', PreparedRound> = {
  prepare: async ({ db, files, backups }, { file, replace, label }) => {
    const known = files.resolve(file);
    if (known === null) return fail(appError('file-not-found', { file }));
    const read = await readRoundFile(known.path, known.name);
    if (!read.ok) return read;
    const room = roomFor(db, read.value.body.round, { replace, label });
    if (!room.ok) return room;
    if (replace !== null) {
      const made = backups.make('replace');
      if (!made.ok) return made;
    }
    return ok({ file: known.name, round: read.value, replace, label });
  },
  write: ({ db, info, now, previews }, { file, round, replace, label }) => {
    // Made by somebody else since the file was read, and so in no backup.
    const room = roomFor(db, round.body.round, { replace, label });
    if (!room.ok) return room;
    if (replace !== null) removeRound(db, replace);
    try {
      const roundId = insertRound(db, round, { file, who: info.user, now, label });
      // What every screen reads of it is read once here, while it can still be refused.
      const view = roundView(db, roundId);
      if (!view.ok) return view;
      previews.clear();
      return ok({ roundId });
    } catch (error) {
      if (!isAgainstRules(error)) throw error;
      return fail(appError('round-file-broken', { file, detail: error.message }));
    }
  },
};

/** Rows that do not fit together, such as two with the same key: that is the file's doing, and no fault of the disk. */
const isAgainstRules = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_CONSTRAINT');

export interface PreparedRemoval {
  readonly from: number;
  readonly backup: string;
}

/** A backup first: it is the way back. */
export const removeWhole: Staged<'round.remove', PreparedRemoval> = {
  prepare: async ({ db, backups }, { from }) => {
    const round = roundById(db, from);
    if (!round.ok) return round;
    const made = backups.make('replace');
    return made.ok ? ok({ from, backup: made.value.name }) : made;
  },
  write: ({ db, previews }, { from, backup }) => {
    const round = roundById(db, from);
    if (!round.ok) return round;
    removeRound(db, from);
    previews.clear();
    return ok({ backup });
  },
};
