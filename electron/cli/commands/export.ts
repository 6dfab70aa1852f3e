import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import { type Command, exit, needed } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** Freezes the recommendation and writes the package into a folder, with a zip of the same beside it. */
export const exportCommand: Command = (args, output) =>
  inRound('export', args, output, async (backend, round, { nynorsk, out }) => {
    const folder = needed(out, 'out');
    const language = nynorsk ? 'nn' : 'nb';
    const made = await backend.typed('package.export', { roundId: round.id, language });
    if (!made.ok) return reportError('export', made.error, output);
    if (made.value === null) return exit.unusable;
    const { files, version, verification, zipName } = made.value;
    output.out(`${folder}: versjon ${version}, ${files.length + 1} filer, og ${zipName}\n`);
    for (const problem of verification.problems) {
      output.err(`fordel export: ${packageProblemText(problem, 'nb')}\n`);
    }
    return verification.agrees ? exit.done : exit.problem;
  });
