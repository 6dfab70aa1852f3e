import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Backend } from '../../backend/create-backend.ts';
import { type Command, exit, type Output } from '../command.ts';
import { demoSummary } from '../demo-summary.ts';
import { reportError } from '../report-error.ts';
import { sampleTable } from '../sample-table.ts';
import { withScratchDatabase } from '../with-scratch-database.ts';

/**
 * The whole main job on Trøndelag 2022, in a database that is thrown away: the sample is opened, its table is read in
 * from a file as any county's own spreadsheet would be, the numbers are allocated, and the package is written and
 * recomputed from itself.
 */
export const demoCommand: Command = async (args, output) => {
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
  const folder = values.out ?? join('demo', 'anbefaling-trondelag-2022');
  return await withScratchDatabase('demo', output, (backend) => demo(backend, folder, output), folder);
};

async function demo(backend: Backend, folder: string, output: Output): Promise<number> {
  const { typed } = backend;
  const opened = await typed('sample.open', { sample: 'trondelag-2022' });
  if (!opened.ok) return reportError('demo', opened.error, output);
  const { roundId } = opened.value;
  const values = await typed('values.show', { roundId });
  if (!values.ok) return reportError('demo', values.error, output);

  const scratch = await mkdtemp(join(tmpdir(), 'fordel-demo-'));
  try {
    const file = join(scratch, 'trondelag-2022.csv');
    await writeFile(file, sampleTable(values.value), 'utf8');
    const preview = await typed('import.preview', {
      roundId,
      file: backend.files.register(file),
      mapping: null,
    });
    if (!preview.ok) return reportError('demo', preview.error, output);
    const { previewId } = preview.value;
    const imported = await typed('import.confirm', { roundId, previewId, prefer: null });
    if (!imported.ok) return reportError('demo', imported.error, output);

    const view = await typed('round.show', { roundId });
    if (!view.ok) return reportError('demo', view.error, output);
    const allocated = await typed('allocation.show', { roundId });
    if (!allocated.ok) return reportError('demo', allocated.error, output);
    const exported = await typed('package.export', { roundId, language: 'nb' });
    if (!exported.ok) return reportError('demo', exported.error, output);
    if (exported.value === null) return exit.unusable;
    output.out(demoSummary(view.value, allocated.value, preview.value, exported.value, folder));
    return exported.value.verification.agrees ? exit.done : exit.problem;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
