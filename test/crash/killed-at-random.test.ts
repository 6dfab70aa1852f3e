import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkDatabase } from '../../electron/backend/database/backup/check-database.ts';
import { openDatabase } from '../../electron/backend/database/open-database.ts';
import { answerOf } from '../support/answer-of.ts';
import { exampleAnswers, fillIn } from '../support/example-forms.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { startFreezable } from './frozen.ts';

const worker = new URL('./work-until-killed.ts', import.meta.url).pathname;

interface Line {
  readonly starts?: string;
  readonly from?: number;
  readonly to?: number;
  readonly or?: number;
  readonly done?: string;
  readonly mark?: number;
  readonly leaves?: { readonly backup?: string; readonly package?: number; readonly placed?: string };
}

interface Started {
  readonly file: string;
  readonly form: string;
}

/** The sample, with a mark that says how far the work has come, and a form that a kommune has filled in. */
async function start(file: string): Promise<Started> {
  const forms = join(dirname(dirname(file)), 'skjema');
  const begin = openTestBackend({ databaseFile: file, host: { chooseExportFolder: async () => forms } });
  answerOf(await begin.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const text = 'Nummer 0';
  const entry = { topic: 1, text, assessment: null, source: text, date: null } as const;
  answerOf(await begin.typed('innspill.save', { roundId, kommunenummer: '9901', ...entry }));
  const kommuner = ['9904'];
  const made = answerOf(
    await begin.typed('forms.make', { roundId, kommuner, kinds: ['xlsx'], neutral: 'nb' }),
  );
  const answers = exampleAnswers['9904']?.answers ?? {};
  const form = fillIn(forms, made?.files ?? [], '9904', 'xlsx', answers, dirname(forms));
  begin.close();
  return { file, form };
}

/** Lets the worker do so many things, and kills it so long into the next one. */
async function killed(start: Started, first: number, seed: number, things: number, patience: number) {
  const child = spawn(process.execPath, [worker, start.file, String(first), String(seed), start.form], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Line[] = [];
  let done = 0;
  const read = createInterface({ input: child.stdout });
  read.on('line', (text) => {
    const line = JSON.parse(text) as Line;
    lines.push(line);
    if (line.done !== undefined) done += 1;
    if (done >= things && line.starts !== undefined) setTimeout(() => child.kill('SIGKILL'), patience);
  });
  // What it told before it died is read to the end: all of that must be there.
  await Promise.all([once(child, 'exit'), once(read, 'close')]);
  return lines;
}

/** How many processes are killed, and how often one is stopped where it stands; more with FORDEL_KILLS=220. */
const stops = 220;
/** Of them, about as many as one thing may have. */
const share = 35;
const roundId = 1;
const kills = Number(process.env.FORDEL_KILLS ?? 10);

describe('Fordel killed at any moment', () => {
  it('loses nothing it had acknowledged, and leaves nothing half done', async () => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder);
    const file = join(folder, 'fordel.db');
    const random = seededRandom(Number(process.env.FORDEL_KILL_SEED ?? 8));
    const started = await start(file);
    let mark = 0;
    const interrupted = new Map<string, number>();
    const acknowledged = new Map<string, number>();
    const count = (map: Map<string, number>, name: string): void =>
      void map.set(name, (map.get(name) ?? 0) + 1);
    for (let kill = 0; kill < kills; kill += 1) {
      const lines = await killed(
        started,
        kill * 100 + 1,
        kill * 7919 + 1,
        Math.floor(random() * 4),
        random() * 60,
      );
      for (const { done } of lines) if (done !== undefined) count(acknowledged, done);
      const lastDone = lines.findLast(({ done }) => done !== undefined);
      const before = lastDone?.mark !== undefined && lastDone.mark >= 0 ? lastDone.mark : mark;
      const under = lines.at(-1)?.starts === undefined ? undefined : lines.at(-1);
      if (under?.starts !== undefined) count(interrupted, under.starts);

      const after = openTestBackend({ databaseFile: file });
      const view = answerOf(await after.typed('round.show', { roundId }));
      const found = view.kommuner
        .find((one) => one.kommunenummer === '9901')
        ?.innspill.find((one) => one.topic === 1);
      const number = Number(found?.text.replace('Nummer ', '') ?? -1);
      const allowed = new Set(
        [before, under?.from, under?.to, under?.or].filter((one) => one !== undefined && one >= 0),
      );
      expect([...allowed]).toContain(number);
      expect(found?.source).toBe(found?.text);
      mark = number;
      for (const { leaves } of lines) {
        // A backup that was told of is whole; rotation may have taken it since.
        const backup = join(folder, 'backups', leaves?.backup ?? '-');
        if (leaves?.backup !== undefined && existsSync(backup)) expect(checkDatabase(backup).ok).toBe(true);
        if (leaves?.package === undefined) continue;
        const made = after.files.register(join(folder, 'pakker', String(leaves.package)));
        expect(answerOf(await after.typed('package.verify', { file: made })).problems).toEqual([]);
      }
      // No backup is there that is not whole, and nothing temporary is left after a start.
      const backups = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
      const [newest] = backups.toSorted().toReversed();
      if (newest !== undefined) expect(checkDatabase(join(folder, 'backups', newest)).ok).toBe(true);
      expect([...backups, ...readdirSync(folder)].filter((name) => name.endsWith('.tmp'))).toEqual([]);
      after.close();
      const database = new Database(file, { readonly: true });
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      database.close();
    }
    const figures = (map: ReadonlyMap<string, number>): string =>
      [...map].map(([name, number]) => `${name} ${number}`).join(', ');
    process.stdout.write(
      `crash: ${kills} processes killed; acknowledged: ${figures(acknowledged)}; interrupted in: ${figures(interrupted)}; lost: 0\n`,
    );
    expect(interrupted.size).toBeGreaterThan(1);
  }, 900_000);
});

describe.skipIf(platform() !== 'linux')('Fordel stopped at any moment', () => {
  it('has files that a new start finds whole, with all that was acknowledged', async () => {
    const place = temporaryFolder();
    const data = join(place, 'data');
    mkdirSync(data);
    const { file, form } = await start(join(data, 'fordel.db'));
    const random = seededRandom(Number(process.env.FORDEL_KILL_SEED ?? 9));
    const child = startFreezable(worker, [file, '1', '9', form, 'rare'], data, join(place, 'sagt'));
    while (child.told().length === 0) await wait(1);
    const interrupted = new Map<string, number>();
    for (let stop = 0; stop < stops; stop += 1) {
      const { folder, lines: told } = await child.freeze(join(place, 'kopi'));
      const lines = told.map((line) => JSON.parse(line) as Line);
      const last = lines.at(-1);
      const under = last?.starts === undefined ? undefined : last;
      const name = under?.starts ?? 'nothing';
      interrupted.set(name, (interrupted.get(name) ?? 0) + 1);
      const before = lines.findLast(({ done, mark }) => done !== undefined && (mark ?? -1) >= 0)?.mark ?? 0;
      const database = answerOf(openDatabase(join(folder, 'fordel.db'), () => new Date()));
      const found = database
        .prepare(`SELECT text, source FROM innspill WHERE kommunenummer = '9901' AND topic = 1`)
        .get() as { readonly text: string; readonly source: string };
      expect(found.source).toBe(found.text);
      const allowed = [before, under?.from, under?.to, under?.or].filter((one) => (one ?? -1) >= 0);
      expect(allowed).toContain(Number(found.text.replace('Nummer ', '')));
      expect(database.pragma('quick_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      database.close();
      const backups = existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
      expect(backups.filter((one) => one.endsWith('.tmp'))).toEqual([]);
      const [newest] = backups.toSorted().toReversed();
      if (newest !== undefined) expect(checkDatabase(join(folder, 'backups', newest)).ok).toBe(true);
      rmSync(folder, { recursive: true });
      child.goOn();
      // What takes long would take nearly every stop: where a thing has had its share, another is waited for.
      const doing = (): string => (JSON.parse(child.told().at(-1) ?? '{}') as Line).starts ?? 'nothing';
      while ((interrupted.get(doing()) ?? 0) >= share) await wait(1);
      await wait(random() * 4);
    }
    await child.end();
    process.stdout.write(
      `crash: stopped ${stops} times in ${[...interrupted].map(([name, times]) => `${name} ${times}`).join(', ')}; lost: 0\n`,
    );
    expect(interrupted.size).toBeGreaterThan(4);
  }, 900_000);
});
