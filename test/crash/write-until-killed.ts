import { createBackend } from '../../electron/backend/create-backend.ts';

/** Sets and moves locks as fast as it can, and tells after each that it is done. Run as a process of its own, to be killed. */
const [databaseFile = ''] = process.argv.slice(2);
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
const { typed } = opened.value;
for (let number = 1; ; number++) {
  const reason = `Nummer ${number}`;
  const answer = await typed('lock.set', { roundId: 1, kommunenummer: '5001', number, reason });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  process.stdout.write(`${number}\n`);
}
