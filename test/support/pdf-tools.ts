import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { timeout: 60_000 }).status === 0;

/** Which of the independent readers of PDF are on this machine. Says loudly which are not. */
export function pdfTools(): {
  readonly preflight: boolean;
  readonly qpdf: boolean;
  readonly poppler: boolean;
} {
  const found = {
    preflight:
      runs('java', '-version') &&
      jars.slice(0, 4).every((jar) => existsSync(jar)) &&
      existsSync(jars[6] ?? ''),
    qpdf: runs('qpdf', '--version'),
    poppler: runs('pdfinfo', '-v'),
  };
  for (const [tool, here] of Object.entries(found))
    if (!here) process.stderr.write(`SKIPPED: ${tool} is not installed; its tests of the PDF did not run.\n`);
  return found;
}

/** What a tool says of a PDF. */
function said(bytes: Uint8Array, command: string, args: (file: string) => readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-pdf-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, bytes);
    const run = spawnSync(command, args(file), { timeout: 120_000, encoding: 'utf8', maxBuffer: 32 << 20 });
    return `${run.stdout}${run.stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** PDFBox Preflight's verdict on PDF/A-1b, with every reason. */
export const preflight = (bytes: Uint8Array): string =>
  said(bytes, 'java', (file) => ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file]);

export const qpdfCheck = (bytes: Uint8Array): string => said(bytes, 'qpdf', (file) => ['--check', file]);

export const pdfinfo = (bytes: Uint8Array, ...options: readonly string[]): string =>
  said(bytes, 'pdfinfo', (file) => [...options, file]);

export const pdffonts = (bytes: Uint8Array): string => said(bytes, 'pdffonts', (file) => [file]);

export const pdftotext = (bytes: Uint8Array): string =>
  said(bytes, 'pdftotext', (file) => ['-layout', file, '-']);
