import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { seededRandom } from '../support/seeded-random.ts';

/**
 * Does everything a user does, one thing after the other in a random order, and tells before and after each. Run as a
 * process of its own, to be killed. One kommune's innspill is the mark: its number says which command came last, so
 * that after the kill there is no doubt about what must be there.
 */
const [databaseFile = '', first = '1', seed = '1', filledForm = '', packages = 'often'] =
  process.argv.slice(2);
const folder = dirname(databaseFile);
const random = seededRandom(Number(seed));
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

let exportTo = '';
const opened = createBackend({
  databaseFile,
  host: {
    chooseFiles: async () => null,
    chooseExportFolder: async () => exportTo,
    reveal: async () => {},
  },
  clock: () => new Date(),
  user: 'prøve',
  log: (line) => process.stderr.write(`${line}\n`),
  door: 'test',
  version: '0.0.0-test',
  dailyBackup: true,
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { typed, files } = opened.value;
const roundId = 1;
const kommunenummer = '9901';
let mark = -1;

async function must<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; error: object }>,
): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const setMark = async (number: number): Promise<void> => {
  const text = `Nummer ${number}`;
  await must(
    typed('innspill.save', {
      roundId,
      kommunenummer,
      topic: 1,
      text,
      assessment: null,
      source: text,
      date: null,
    }),
  );
  mark = number;
};

/** Each answers what must be there from now on, whatever happens. */
const acts: Readonly<Record<string, (number: number) => Promise<object>>> = {
  edit: async (number) => {
    await setMark(number);
    return {};
  },
  settings: async (number) => {
    const { draft } = await must(typed('round.show', { roundId }));
    const { criteria: list, ...rest } = draft.criteria;
    const criteria = { ...rest, criteria: [...list], kappa: (number % 10) / 10 };
    await must(typed('criteria.save', { roundId, criteria }));
    return { kappa: criteria.kappa };
  },
  import: async (number) => {
    const path = join(folder, `tall-${number}.csv`);
    const rows = [`9901 Elvestrand;${number % 100}`, `9902 Fagerlia;${number % 90}`];
    writeFileSync(path, `Kommune;Vedtak 2021\n${rows.join('\n')}\n`);
    const file = files.register(path);
    const { previewId } = await must(typed('import.preview', { roundId, file, mapping: null }));
    await must(typed('import.confirm', { roundId, previewId, prefer: 'new' }));
    return { imported: number % 100 };
  },
  forms: async (number) => {
    const text = `Fra skjema ${number}`;
    await must(
      typed('forms.place', {
        roundId,
        kommunenummer: '9902',
        places: [{ topic: 1, text }],
        source: 'e-post',
        date: null,
      }),
    );
    return { placed: text };
  },
  answers: async () => {
    const file = files.register(filledForm);
    const { forms } = await must(typed('forms.preview', { roundId, files: [file] }));
    const sha256 = forms[0]?.sha256 ?? '';
    const accepted = [{ file, sha256, kommunenummer: '9904', decisions: [] }];
    await must(typed('forms.accept', { roundId, prefer: 'new', forms: accepted }));
    return { answers: sha256 };
  },
  backup: async () => ({ backup: (await must(typed('backup.make', {}))).name }),
  package: async (number) => {
    exportTo = join(folder, 'pakker', String(number));
    mkdirSync(dirname(exportTo), { recursive: true });
    await must(typed('package.export', { roundId, language: 'nb' }));
    return { package: number };
  },
};

/** Back to the newest backup, after a new one has been made of now; the mark of then is what counts from here. */
async function backAndForth(number: number): Promise<void> {
  await setMark(number);
  const { name } = await must(typed('backup.make', {}));
  await setMark(number + 1);
  tell({ starts: 'restore', from: number + 1, to: number });
  await must(typed('backup.restore', { from: { name } }));
  mark = number;
  tell({ done: 'restore', mark, leaves: {} });
}

const names = Object.keys(acts);
for (let number = Number(first); ; number += 2) {
  if (random() < 0.12) {
    tell({ starts: 'edit', from: mark, to: number, or: number + 1 });
    await backAndForth(number);
    continue;
  }
  const roll = random();
  // A package takes longest; it comes often enough to be hit.
  const drawn = roll < 0.3 ? 'edit' : (names[Math.floor(random() * names.length)] ?? 'edit');
  const name = drawn === 'package' && packages === 'rare' && random() < 0.9 ? 'backup' : drawn;
  tell({ starts: name, from: mark, to: name === 'edit' ? number : mark });
  const leaves = await acts[name]?.(number);
  tell({ done: name, mark, leaves });
}
