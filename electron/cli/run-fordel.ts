import { type Command, exit, type Output, UsageError } from './command.ts';
import { usageText } from './usage-text.ts';

/** A command is loaded when it is asked for: what one needs is not waited for by the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  target: async () => (await import('./commands/target.ts')).targetCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  show: async () => (await import('./commands/show.ts')).showCommand,
  history: async () => (await import('./commands/history.ts')).historyCommand,
  log: async () => (await import('./commands/log.ts')).logCommand,
  allocate: async () => (await import('./commands/allocate.ts')).allocateCommand,
  call: async () => (await import('./commands/call.ts')).callCommand,
  forms: async () => (await import('./commands/forms.ts')).formsCommand,
  round: async () => (await import('./commands/round.ts')).roundCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  solve: async () => (await import('./commands/solve.ts')).solveCommand,
};

const usage = `fordel demo [--out MAPPE]
fordel target --db DB --round 2022 --number 641 --source TEKST --date 2021-11-11 [--em N] [--fylke 50] [--label NAVN]
fordel import FIL… --db DB --round 2022 [--fylke 50] [--label NAVN] [--prefer new|old] [--dry-run] [--json]
fordel show --db DB --round 2022 [--fylke 50] [--label NAVN] [--json]
fordel history --db DB --round 2022 [--fylke 50] [--label NAVN] [--json]
fordel log --db DB --round 2022 [--fylke 50] [--label NAVN] [--csv|--json] [--nynorsk]
fordel allocate --db DB --round 2022 [--fylke 50] [--label NAVN] [--json]
fordel call NAVN [JSON|-] --db DB
fordel forms out --db DB --round 2027 --out MAPPE [--fylke 50] [--label NAVN] [--kind xlsx|docx] [--nynorsk]
fordel forms in FIL… --db DB --round 2027 [--fylke 50] [--label NAVN] [--prefer new|old] [--dry-run] [--json]
fordel export --db DB --round 2022 --out MAPPE [--kind anbefaling|innspill] [--fylke 50] [--label NAVN] [--nynorsk]
fordel round export --db DB --round 2022 --out FIL [--fylke 50] [--label NAVN] [--notes] [--contacts]
fordel round import FIL --db DB [--replace] [--label NAVN] [--dry-run] [--json]
fordel verify PAKKE [--json]
fordel solve FIL|-
fordel help [KOMMANDO]
`;

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** The lines of the usage that are of this command. */
const usageOf = (command: string): string =>
  usage
    .split('\n')
    .filter((line) => line.startsWith(`fordel ${command} `))
    .map((line) => `${line}\n`)
    .join('');

/** The same work as in the window, without one. Answers on stdout alone, one line on stderr where something is wrong. */
export async function runFordel(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  const asked = args.find((word) => word !== 'help' && !isHelp(word)) ?? '';
  const load = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  if ((name === 'help' || args.some(isHelp)) && (asked === '' || load !== undefined)) {
    output.out(asked === '' ? usage : usageOf(asked));
    return exit.done;
  }
  if (load === undefined) {
    output.err(name === '' ? usage : `fordel: ukjent kommando «${asked}»\n${usage}`);
    return exit.unusable;
  }
  try {
    const command = await load();
    return await command(rest, output);
  } catch (error) {
    // What is neither is a fault of ours, and is told as it is.
    const wrongUse = error instanceof UsageError ? error.message : usageText(error);
    output.err(`fordel ${name}: ${wrongUse ?? (error instanceof Error ? error.message : String(error))}\n`);
    return wrongUse === null ? exit.problem : exit.unusable;
  }
}
