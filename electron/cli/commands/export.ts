import { parseArgs } from 'node:util';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import { type Command, exit, needed, yearOption } from '../command.ts';
import { findRound } from '../find-round.ts';
import { reportError } from '../report-error.ts';
import { withBackend } from '../with-backend.ts';

/** Freezes the recommendation and writes the package into a folder, with a zip of the same beside it. */
export const exportCommand: Command = async (args, output) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      db: { type: 'string' },
      round: { type: 'string' },
      fylke: { type: 'string' },
      out: { type: 'string' },
      nynorsk: { type: 'boolean', default: false },
    },
  });
  const year = yearOption(values.round);
  const exportFolder = needed(values.out, 'out');
  const db = needed(values.db, 'db');
  return await withBackend(
    { db, command: 'export', output, mustExist: true, exportFolder },
    async (backend) => {
      const round = await findRound(backend, year, values.fylke);
      if (!round.ok) return reportError('export', round.error, output);
      const language = values.nynorsk ? 'nn' : 'nb';
      const made = await backend.typed('package.export', { roundId: round.value.id, language });
      if (!made.ok) return reportError('export', made.error, output);
      if (made.value === null) return exit.unusable;
      const { files, version, verification, zipName } = made.value;
      output.out(`${exportFolder}: versjon ${version}, ${files.length + 1} filer, og ${zipName}\n`);
      for (const problem of verification.problems)
        output.err(`fordel export: ${packageProblemText(problem, 'nb')}\n`);
      return verification.agrees ? exit.done : exit.problem;
    },
  );
};
