import { createBackend } from '../../electron/backend/create-backend.ts';

/** Takes a file in, tells when the writing begins, and whether it came to an end. Run as a process of its own, to be killed. */
const [databaseFile = '', path = '', round = ''] = process.argv.slice(2);
const opened = createBackend({
  databaseFile,
  host: { chooseFiles: async () => null, chooseExportFolder: async () => null, reveal: async () => {} },
  clock: () => new Date('2026-11-22T10:00:00.000Z'),
  user: 'prøve',
  log: (line) => process.stderr.write(`${line}\n`),
  door: 'test',
  version: '0.0.0-test',
});
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { typed, files } = opened.value;
const roundId = Number(round);
const preview = await typed('import.preview', { roundId, file: files.register(path), mapping: null });
if (!preview.ok) throw new Error(JSON.stringify(preview.error));
process.stdout.write('begins\n');
const answer = await typed('import.confirm', {
  roundId,
  previewId: preview.value.previewId,
  prefer: 'new',
});
process.stdout.write(answer.ok ? 'done\n' : `${JSON.stringify(answer.error)}\n`);
// It waits to be killed.
setInterval(() => {}, 1_000);
