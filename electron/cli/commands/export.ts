import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import { type Command, exit, needed, UsageError } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** What may be frozen and written: the recommendation, or the innspill that go to IMDi before any number. */
const calls = { anbefaling: 'package.export', innspill: 'delivery.export' } as const;

const isKind = (kind: string): kind is keyof typeof calls => Object.hasOwn(calls, kind);

/** Freezes the recommendation or the innspill and writes them into a folder, with a zip of the same beside it. */
export const exportCommand: Command = (args, output) =>
  inRound('export', args, output, async (backend, round, { nynorsk, out, kind = 'anbefaling' }) => {
    const folder = needed(out, 'out');
    if (!isKind(kind)) throw new UsageError(`--kind skal være anbefaling eller innspill, ikke «${kind}»`);
    const language = nynorsk ? 'nn' : 'nb';
    const made = await backend.typed(calls[kind], { roundId: round.id, language });
    if (!made.ok) return reportError('export', made.error, output);
    if (made.value === null) return exit.unusable;
    const { files, version, verification, zipName } = made.value;
    output.out(`${folder}: versjon ${version}, ${files.length + 1} filer, og ${zipName}\n`);
    for (const problem of verification.problems) {
      output.err(`fordel export: ${packageProblemText(problem, 'nb')}\n`);
    }
    return verification.agrees ? exit.done : exit.problem;
  });
