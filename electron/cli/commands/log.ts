import { type LogLine, logLine } from '../../../shared/i18n/log-line.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import { localParts, logCsv } from '../../backend/export/log/log-csv.ts';
import { type Command, exit, UsageError } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** Everything that was done in a round, newest first: as lines, as the table the window saves, or as JSON. */
export const logCommand: Command = (args, output) =>
  inRound('log', args, output, async (backend, { id, year, fylke, fylkesnummer }, { csv, json, nynorsk }) => {
    if (csv && json) throw new UsageError('velg enten --csv eller --json');
    const words = nynorsk ? screensNn : screensNb;
    const round = await backend.typed('round.show', { roundId: id });
    if (!round.ok) return reportError('log', round.error, output);
    const lines: LogLine[] = [];
    for (let more = true; more; ) {
      const last = lines.at(-1)?.id;
      const before = last === undefined ? {} : { before: last };
      const page = await backend.typed('history.list', { roundId: id, ...before });
      if (!page.ok) return reportError('log', page.error, output);
      lines.push(...page.value.map((entry) => logLine(words, entry, round.value)));
      more = page.value.length > 0;
    }
    if (json) {
      output.out(
        `${JSON.stringify({ round: year, fylke: fylkesnummer, fylkesnavn: fylke, entries: lines })}\n`,
      );
    } else if (csv) {
      output.out(logCsv(words.logg, lines));
    } else {
      if (lines.length === 0) output.out(`${words.logg.empty}\n`);
      for (const line of lines) output.out(`${inWords(line, words.logg.undone)}\n`);
    }
    return exit.done;
  });

/** One entry on one line, whatever its reason has of line breaks. */
function inWords({ at, who, what, reason, undone: isUndone }: LogLine, undone: string): string {
  const why = reason === null ? '' : `: ${reason}`;
  return `${localParts(at).join(' ')}  ${who}  ${what}${isUndone ? ` (${undone})` : ''}${why}`.replaceAll(
    /\s*\n\s*/g,
    ' ',
  );
}
