import { type Command, exit, type Output, UsageError } from './command.ts';
import { allocateCommand } from './commands/allocate.ts';
import { callCommand } from './commands/call.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { showCommand } from './commands/show.ts';
import { solveCommand } from './commands/solve.ts';
import { targetCommand } from './commands/target.ts';
import { verifyCommand } from './commands/verify.ts';

const commands: Readonly<Record<string, Command>> = {
  demo: demoCommand,
  target: targetCommand,
  import: importCommand,
  show: showCommand,
  allocate: allocateCommand,
  call: callCommand,
  export: exportCommand,
  verify: verifyCommand,
  solve: solveCommand,
};

const usage = `fordel demo [--out MAPPE]
fordel target --db DB --round 2022 --number 641 --source TEKST --date 2021-11-11 [--em N] [--fylke 50]
fordel import FIL… --db DB --round 2022 [--fylke 50] [--prefer new|old] [--dry-run] [--json]
fordel show --db DB --round 2022 [--fylke 50] [--json]
fordel allocate --db DB --round 2022 [--fylke 50] [--json]
fordel call NAVN [JSON|-] --db DB
fordel export --db DB --round 2022 --out MAPPE [--fylke 50] [--nynorsk]
fordel verify PAKKE [--json]
fordel solve FIL|-
`;

/** The same work as in the window, without one. Answers on stdout alone, one line on stderr where something is wrong. */
export async function runFordel(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    output.out(usage);
    return exit.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    output.err(name === '' ? usage : `fordel: ukjent kommando «${name}»\n${usage}`);
    return exit.unusable;
  }
  try {
    return await command(rest, output);
  } catch (error) {
    // parseArgs of node throws TypeErrors that name the option; all else here is a fault of ours and is told as it is.
    const usageError = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    output.err(`fordel ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return usageError ? exit.unusable : exit.problem;
  }
}
