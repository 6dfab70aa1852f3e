import { parseArgs } from 'node:util';
import { contract } from '../../../shared/contract/contract.ts';
import { type Command, exit, needed, UsageError, yearOption } from '../command.ts';
import { findOrMakeRound } from '../find-round.ts';
import { reportError } from '../report-error.ts';
import { roundOptions } from '../round-options.ts';
import { trialFirst } from '../trial-first.ts';

/** Enters a måltall as a new version. Its fields are checked before anything is opened or made. */
export const targetCommand: Command = async (args, output) => {
  const { values } = parseArgs({
    // A number below zero looks like an option to parseArgs; it is a value to be refused in words.
    args: joinNegative(args),
    options: {
      ...roundOptions,
      number: { type: 'string' },
      source: { type: 'string' },
      date: { type: 'string' },
      em: { type: 'string' },
    },
  });
  const year = yearOption(values.round);
  const fields = {
    number: persons(needed(values.number, 'number'), 'number'),
    minors: values.em === undefined ? null : persons(values.em, 'em'),
    source: needed(values.source, 'source'),
    date: needed(values.date, 'date'),
  };
  const checked = contract['target.add'].input.safeParse({ roundId: 1, ...fields });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const field = String(issue?.path[0]);
    const option = field === 'minors' ? 'em' : field;
    const written: Readonly<Record<string, string | undefined>> = values;
    throw new UsageError(
      `--${option}: «${written[option] ?? ''}» kan ikke brukes. ${wanted[option] ?? ''}`.trim(),
    );
  }
  const given = {
    db: needed(values.db, 'db'),
    command: 'target',
    output,
    round: { year, fylke: values.fylke, label: values.label },
  };
  return await trialFirst(given, async (backend, told) => {
    const round = await findOrMakeRound(backend, given.round);
    if (!round.ok) return reportError('target', round.error, told);
    const added = await backend.typed('target.add', { roundId: round.value.id, ...fields });
    if (!added.ok) return reportError('target', added.error, told);
    told.out(`${round.value.fylke} ${year}: måltall ${fields.number}\n`);
    return exit.done;
  });
};

/** What the contract takes of each. */
const wanted: Readonly<Record<string, string>> = {
  date: 'Skriv en dato som finnes, slik: 2021-11-11.',
  number: 'Tallet er større enn noe måltall kan være.',
  em: 'Tallet er større enn måltallet kan være.',
  source: 'Teksten er for lang.',
};

function persons(text: string, option: string): number {
  if (!/^\d+$/.test(text))
    throw new UsageError(`--${option} skal være et helt antall personer fra 0, ikke «${text}»`);
  return Number(text);
}

/** `--number -5` → `--number=-5`. */
function joinNegative(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [arg = '', next = ''] = [args[at], args[at + 1]];
    if (arg.startsWith('--') && !arg.includes('=') && /^-\d/.test(next)) {
      joined.push(`${arg}=${next}`);
      at++;
    } else joined.push(arg);
  }
  return joined;
}
