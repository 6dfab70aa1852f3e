import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice is on this machine. Says loudly that it is not, so that a skipped proof is seen. */
export function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
  if (!found)
    process.stderr.write('SKIPPED: soffice (LibreOffice) is not installed; its tests did not run.\n');
  return found;
}

/** Opens a document in LibreOffice and writes it in another format. A profile of its own lets runs go side by side. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-office-'));
  try {
    const source = join(folder, `in.${from}`);
    writeFileSync(source, bytes);
    const run = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        source,
      ],
      { timeout: 120_000, encoding: 'utf8' },
    );
    if (run.status !== 0) throw new Error(`soffice could not convert: ${run.stdout}${run.stderr}`);
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
