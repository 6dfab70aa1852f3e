// `npm run bench`, fourth part: a whole package of 46 kommuner with long texts, beside LibreOffice converting the same
// documents to PDF, in one run. LibreOffice only lays out what we have reckoned, written and laid out; it is what a county
// has for the same work. Processor time first, which a busy machine does not lengthen.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  FromPackageWorker,
  MadePackage,
  PackageJob,
} from '../../electron/backend/export/package-job.ts';
import { verifyFiles } from '../../electron/backend/export/verify-package.ts';
import type { PackageInnspill, Recommendation } from '../../shared/model/package.ts';
import { roundOf } from './round-of.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-package-'));
const frozenAt = '2026-11-22T10:00:00.000Z';
const version = '0.0.0-bench';

/** Seconds. */
interface Measured {
  readonly cpu: number;
  readonly wall: number;
}

/** What this process and its threads spend on something. */
async function measured<T>(work: () => Promise<T>): Promise<readonly [T, Measured]> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [value, { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1e3 }];
}

/** Five texts a kommune, 800 letters each: more than the letter has room for. */
function withLongTexts(recommendation: Recommendation): Recommendation {
  const text = (name: string): string =>
    `${name} har voksenopplæring med egne lærere og praksis i helse, bygg og industri. `
      .repeat(20)
      .slice(0, 800);
  return {
    ...recommendation,
    details: { ...recommendation.details, saksframlegg: { proposal: '', economy: '' } },
    kommuner: recommendation.kommuner.map((kommune) => ({
      ...kommune,
      capacity: {
        can: 20,
        wants: 15,
        extra: 5,
        health: 1,
        minors: null,
        source: 'skjema',
        date: '2026-05-11',
      },
      innspill: ([1, 2, 3, 4, 5] as const).map(
        (topic): PackageInnspill => ({
          topic,
          text: text(kommune.name),
          assessment: null,
          source: `skjema fra ${kommune.name}`,
          date: '2026-05-11',
        }),
      ),
    })),
  };
}

/** The package as the program makes it: in a thread of its own, started for it, read back and reckoned again. */
async function made(recommendation: Recommendation): Promise<MadePackage> {
  const workerData: PackageJob = {
    recommendation,
    frozenAt,
    programVersion: version,
    exempt: [],
    templates: {},
    stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  };
  const file = new URL('../../electron/backend/export/package-worker.ts', import.meta.url);
  const ended = Promise.withResolvers<MadePackage>();
  const worker = new Worker(file, { workerData });
  worker.on('message', (message: FromPackageWorker) => {
    if (message.type === 'done') ended.resolve(message.made);
  });
  worker.on('error', ended.reject);
  try {
    return await ended.promise;
  } finally {
    await worker.terminate();
  }
}

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** LibreOffice's time, by GNU time; null where either is not there. */
function office(files: readonly string[]): Measured | null {
  if (!has('soffice') || !has('/usr/bin/time')) return null;
  const report = join(folder, 'time');
  const args = [
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--convert-to',
    'pdf',
  ];
  const { status } = spawnSync(
    '/usr/bin/time',
    ['-o', report, '-f', '%U %S %e', 'soffice', ...args, '--outdir', join(folder, 'out'), ...files],
    { encoding: 'utf8' },
  );
  if (status !== 0) return null;
  const told = readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '';
  const [user = 0, system = 0, wall = 0] = told.split(' ').map(Number);
  return { cpu: user + system, wall };
}

const shown = (time: Measured | null): string =>
  time === null ? '–' : `${time.cpu.toFixed(2)} s (${time.wall.toFixed(2)})`;

try {
  const frozen = join(folder, 'frozen');
  await roundOf(46, join(folder, 'data'), frozen);
  const recommendation = withLongTexts(JSON.parse(readFileSync(join(frozen, 'anbefaling.json'), 'utf8')));
  const [first, whole] = await measured(() => made(recommendation));
  const files = new Map(first.content.files.map(({ name, bytes }) => [name, bytes]));
  const [, again] = await measured(() => verifyFiles(files, version));
  for (const { name, bytes } of first.content.files) {
    mkdirSync(dirname(join(folder, 'files', name)), { recursive: true });
    writeFileSync(join(folder, 'files', name), bytes);
  }
  const at = (name: string): string => join(folder, 'files', name);
  const sheets = [...files.keys()].filter((name) => name.startsWith('kommuner/')).map(at);
  // So that making its profile is in no row.
  office([sheets[0] ?? '']);
  const rows: readonly (readonly [string, Measured | null])[] = [
    ['anbefaling.docx', office([at('anbefaling.docx')])],
    ['saksframlegg.docx', office([at('saksframlegg.docx')])],
    ['anbefaling.xlsx', office([at('anbefaling.xlsx')])],
    ['møte.pptx', office([at('møte.pptx')])],
    [`${sheets.length} fact sheets`, office(sheets)],
  ];
  print(`\n| package of 46 kommuner, ${files.size} files, long texts | CPU (wall) |\n|---|---|`);
  print(`| Fordel: everything made, read back and reckoned again | ${shown(whole)} |`);
  print(`| Fordel: verify, everything rendered once more | ${shown(again)} |`);
  for (const [name, time] of rows) print(`| LibreOffice: ${name} to PDF | ${shown(time)} |`);
  const all = rows.reduce((sum, [, time]) => sum + (time?.cpu ?? Number.NaN), 0);
  if (!Number.isNaN(all))
    print(
      `| LibreOffice, the conversions together | ${all.toFixed(2)} s, ${(all / whole.cpu).toFixed(1)} × ours |`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
