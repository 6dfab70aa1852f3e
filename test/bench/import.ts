// `npm run bench`, second half: taking a file in, beside sqlite3's own .import and LibreOffice, in one run. Each is a
// process of its own, from its start to its end, so that time and peak memory are of the whole of it. LibreOffice reads a
// workbook into text, which is what taking it in comes to.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { sharedData } from '../support/shared-data.ts';
import { writeExcelWorkbook, writeLongCsv, writeWorkbook } from './import-files.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const root = join(import.meta.dirname, '../..');
const keepCompiled = ['--import', pathToFileURL(join(root, 'scripts/keep-compiled.js')).href];
/** As `npm run fordel` starts it, and bundled, in the form that the packed program has. */
const sources = [...keepCompiled, join(root, 'electron/cli/fordel.ts')];
const built = [...keepCompiled, join(root, 'out/cli/fordel.js')];
/** As often is each measured: others may be at work, and the quickest is the one they disturbed least. */
const RUNS = 5;
const folder = mkdtempSync(join(tmpdir(), 'fordel-bench-'));
const at = (name: string): string => join(folder, name);

interface Measured {
  readonly seconds: number;
  /** Processor time, which a busy machine does not lengthen. */
  readonly cpu: number;
  readonly megabytes: number;
}

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** The quickest of some runs, by GNU time; null where the program is not there, or gave up. */
function measure(runs: number, program: string, args: readonly string[], input = ''): Measured | null {
  const report = at('time');
  let best: Measured | null = null;
  for (let run = 0; run < runs; run++) {
    const all = ['-o', report, '-f', '%e %U %S %M', program, ...args];
    const { status, stderr } = spawnSync('/usr/bin/time', all, { input, encoding: 'utf8' });
    if (status !== 0) {
      print(`${program} ended with ${status}: ${stderr.slice(0, 300)}`);
      return null;
    }
    const told = readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '';
    const [seconds = 0, user = 0, system = 0, kilobytes = 0] = told.split(' ').map(Number);
    const cpu = user + system;
    if (best === null || cpu < best.cpu) best = { seconds, cpu, megabytes: kilobytes / 1024 };
  }
  return best;
}

/** A round to take the file into is made first: the reading is what is measured. */
function ours(file: string, cli: readonly string[]): Measured | null {
  const db = at('fordel.db');
  rmSync(db, { force: true });
  writeFileSync(at('liten.csv'), 'Kommune;Vedtak 1994\n5001 Trondheim;1\n');
  const round = ['--db', db, '--round', '2023', '--fylke', '50'];
  spawnSync(process.execPath, [...cli, 'import', at('liten.csv'), ...round]);
  return measure(RUNS, process.execPath, [...cli, 'import', file, ...round, '--prefer', 'new']);
}

function sqlite(file: string): Measured | null {
  if (!file.endsWith('.csv') || !has('sqlite3')) return null;
  const script = `.mode csv\n.separator ;\n.import "${file}" t\nSELECT count(*) FROM t;\n`;
  let best: Measured | null = null;
  for (let run = 0; run < RUNS; run++) {
    rmSync(at('sqlite.db'), { force: true });
    const one = measure(1, 'sqlite3', [at('sqlite.db')], script);
    if (one !== null && (best === null || one.cpu < best.cpu)) best = one;
  }
  return best;
}

function office(file: string): Measured | null {
  if (!has('soffice')) return null;
  const profile = `-env:UserInstallation=file://${at('office')}`;
  const filter = '--infilter=Text - txt - csv (StarCalc):59,34,22,1';
  const read = file.endsWith('.csv') ? [filter] : [];
  return measure(2, 'soffice', [
    profile,
    '--headless',
    ...read,
    '--convert-to',
    // Text out of a workbook is the least it can do with it; a table out of text has no lesser form than its own.
    file.endsWith('.csv') ? 'ods' : 'csv',
    '--outdir',
    at('out'),
    file,
  ]);
}

const shown = (measured: Measured | null): string =>
  measured === null
    ? '–'
    : `${measured.cpu.toFixed(2)} s (${measured.seconds.toFixed(2)}) ${measured.megabytes.toFixed(0)} MB`;
const ratio = (a: Measured | null, b: Measured | null): string =>
  a === null || b === null || b.cpu === 0 ? '–' : `${(a.cpu / b.cpu).toFixed(2)} ×`;

try {
  const real = sharedData('samples/imdi_bosatt_anmodede_lang_2023_latin1.csv');
  writeLongCsv(at('lang.csv'), 700_000);
  writeWorkbook(at('bok.xlsx'), 250_000);
  writeExcelWorkbook(at('excel.xlsx'), 250_000);
  writeFileSync(at('start.csv'), 'Kommune;Vedtak 1995\n5001 Trondheim;1\n');
  writeFileSync(at('empty.js'), '');
  await buildIfStale('electron', print);
  // What starting the program costs is in every row: the first row has nothing else.
  const files: readonly (readonly [string, string | null])[] = [
    ['one row', at('start.csv')],
    ['IMDi, 74 898 rows', real],
    ['generated, 700 000 rows', at('lang.csv')],
    ['workbook with its texts in the cells, 250 000 rows', at('bok.xlsx')],
    ['workbook as Excel writes it, 250 000 rows', at('excel.xlsx')],
  ];
  print(
    '\n| file | fordel import: CPU (wall), peak | the same, built | sqlite3 .import | ours / sqlite3 | LibreOffice | LibreOffice / ours |',
  );
  print('|---|---|---|---|---|---|---|');
  for (const [name, file] of files) {
    if (file === null) {
      print(`| ${name} | NOT MEASURED: ../shared/data is not here | | | | | |`);
      continue;
    }
    const [own, packed] = [ours(file, sources), ours(file, built)];
    const [lite, libre] = [sqlite(file), office(file)];
    const size = `${(statSync(file).size / 1e6).toFixed(1)} MB`;
    print(
      `| ${name}, ${size} | ${shown(own)} | ${shown(packed)} | ${shown(lite)} | ${ratio(own, lite)} | ${shown(libre)} | ${ratio(libre, own)} |`,
    );
  }
  print(
    '\nAims: ours at most 4 × sqlite3 on IMDi’s own file and on the long one; LibreOffice 10 × ours. The second is out of reach ' +
      'on a workbook of this size where the next three come near a tenth of LibreOffice’s, before a cell is read:',
  );
  const alone = (name: string, ...args: readonly string[]): void =>
    print(`- ${name}: ${shown(measure(RUNS, process.execPath, args))}`);
  alone('Node with an empty program', at('empty.js'));
  const unpack = join(import.meta.dirname, 'unpack-only.ts');
  alone('Node that unpacks the first workbook', unpack, at('bok.xlsx'));
  alone('Node that unpacks the second', unpack, at('excel.xlsx'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
