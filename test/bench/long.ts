import { rmSync } from 'node:fs';
import { memoryFolder } from '../support/memory-folder.ts';
import { longUse } from './long-use.ts';

/** `npm run bench:long [COMMANDS]`: what the program holds on to after a long day. */
const commands = Number(process.argv[2] ?? 30_000);
const folder = memoryFolder('fordel-lenge-');
const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
process.stdout.write('commands  heap MB  RSS MB  file MB  log (WAL) MB  ms a command\n');
try {
  const { undone, imports, exports, closed } = await longUse(folder, {
    commands,
    looks: 15,
    filesEvery: 200,
    tell: (held) => {
      const figures = [
        held.commands,
        mb(held.heap),
        mb(held.rss),
        mb(held.file),
        mb(held.wal),
        held.perCommand.toFixed(1),
      ];
      process.stdout.write(`${figures.map((figure) => String(figure).padStart(7)).join('  ')}\n`);
    },
  });
  process.stdout.write(
    `${undone} undone, ${imports} imports, ${exports} exports; closed ${mb(closed.file)} MB, of which ${mb(closed.logBytes)} MB in ${closed.entries} entries of the log\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
