import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { answerOf } from '../support/answer-of.ts';
import { backendIn, makeRichRound } from '../support/rich-round.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { heapInUse } from './collect-garbage.ts';

/** What the program holds on to after so many commands; sizes in bytes. */
export interface Held {
  readonly commands: number;
  /** In use when all that can be freed is freed. */
  readonly heap: number;
  readonly rss: number;
  readonly file: number;
  /** The write-ahead log beside it. */
  readonly wal: number;
  /** Processor time a command takes with what the window asks after it, milliseconds. */
  readonly perCommand: number;
}

export interface LongUse {
  readonly held: readonly Held[];
  readonly undone: number;
  readonly imports: number;
  readonly exports: number;
  /** Of the file when it is closed, bytes; and entries of the log. */
  readonly closed: { readonly file: number; readonly entries: number; readonly logBytes: number };
}

const roundId = 1;
const kommuner = ['9901', '9902', '9903', '9904', '9905', '9906', '9907', '9908'] as const;
const reason = 'Avtalt i møte med kommunen';
const reach = [0.05, 0.1, 0.15, 0.2, 0.25] as const;

/** What one edits all day: numbers, texts a few letters at a time, weights, and a step back now and then. */
function edit(backend: Backend, at: number, random: () => number) {
  const { typed: call } = backend;
  const kommunenummer = kommuner[Math.floor(random() * kommuner.length)] ?? '9901';
  const number = Math.floor(random() * 30);
  // One visit to a field is some dozens of commands, and one entry of the log.
  const visit = `besøk-${Math.floor(at / 25)}`;
  const where = { roundId, kommunenummer };
  switch (Math.floor(random() * 9)) {
    case 0:
      return call('lock.set', { ...where, number, reason });
    case 1:
      return call('lock.remove', where);
    case 2:
      return call('bounds.set', { ...where, min: null, max: number + 20, reason });
    case 3:
      return call('bounds.remove', where);
    case 4:
      return call('capacity.save', {
        ...where,
        can: number,
        wants: number,
        extra: null,
        health: 0,
        minors: 0,
        source: 'Skjema',
        date: null,
        visit,
      });
    case 5:
      return call('privateNote.save', { ...where, text: `Ring ordføreren ${at}`, exported: false, visit });
    case 6:
      return call('cells.set', { roundId, columnId: 1, cells: [{ kommunenummer, value: number }] });
    case 7:
      return call('rest.set', { roundId, persons: number, reason });
    default:
      return call('innspill.save', {
        ...where,
        topic: 1,
        text: `${'Boliger i sentrum. '.repeat(20)}${at}`,
        assessment: 3,
        source: 'Skjema',
        date: null,
        visit,
      });
  }
}

/** The weights dragged: as the window sends them, many in one visit. */
async function drag(backend: Backend, at: number): Promise<void> {
  const { draft } = answerOf(await backend.typed('round.show', { roundId }));
  const { criteria } = draft;
  const moved = criteria.criteria.map((one, n) =>
    n === 0 ? { ...one, reach: reach[at % reach.length] ?? 0.1 } : one,
  );
  await backend.typed('criteria.save', {
    roundId,
    criteria: { ...criteria, criteria: moved },
    visit: `dra-${Math.floor(at / 100)}`,
  });
}

/**
 * A working day and more, as fast as it goes: edits with what the window asks after each, steps back, imports, exports
 * and backups, in one process.
 *
 * @param folder an empty one
 * @param commands how many edits
 * @param looks how often it is looked at what the program holds on to
 * @param filesEvery after so many edits a file is imported and the innspill are delivered
 */
export async function longUse(
  folder: string,
  {
    commands,
    looks,
    filesEvery,
    tell = () => undefined,
  }: {
    readonly commands: number;
    readonly looks: number;
    readonly filesEvery: number;
    readonly tell?: (held: Held) => void;
  },
): Promise<LongUse> {
  const rich = await makeRichRound(join(folder, 'rik'));
  const file = rich.databaseFile;
  const backend = backendIn(join(folder, 'rik', 'ut'), file);
  const random = seededRandom(20_261_122);
  const size = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const every = Math.floor(commands / looks);
  const held: Held[] = [];
  let [undone, imports, exports] = [0, 0, 0];
  let began = process.cpuUsage();
  for (let at = 1; at <= commands; at += 1) {
    if (at % 10 === 0) await drag(backend, at);
    else await edit(backend, at, random);
    await backend.typed('round.show', { roundId });
    if (at % 5 === 0) await backend.typed('allocation.show', { roundId });
    if (at % 7 === 0) undone += (await backend.typed('history.undo', { roundId })).ok ? 1 : 0;
    if (at % 21 === 0) await backend.typed('history.redo', { roundId });
    if (at % filesEvery === 0) {
      const token = backend.files.register(rich.files.table);
      const { previewId } = answerOf(
        await backend.typed('import.preview', { roundId, file: token, mapping: null }),
      );
      imports += (await backend.typed('import.confirm', { roundId, previewId, prefer: 'new' })).ok ? 1 : 0;
      exports += (await backend.typed('delivery.export', { roundId, language: 'nb' })).ok ? 1 : 0;
    }
    if (at % every !== 0) continue;
    const { user, system } = process.cpuUsage(began);
    const now = {
      commands: at,
      heap: heapInUse(),
      rss: process.memoryUsage().rss,
      file: size(file),
      wal: size(`${file}-wal`),
      perCommand: (user + system) / 1000 / every,
    };
    held.push(now);
    tell(now);
    began = process.cpuUsage();
  }
  backend.close();
  const database = new Database(file, { readonly: true });
  const log = database
    .prepare('SELECT count(*) AS entries, total(length(changes) + length(input)) AS logBytes FROM change_log')
    .get() as { readonly entries: number; readonly logBytes: number };
  database.close();
  return { held, undone, imports, exports, closed: { file: size(file), ...log } };
}
