import { historieNb as words } from '../../../shared/i18n/historie-nb.ts';
import { type HistoryLines, historySeries } from '../../../shared/model/settlement-history.ts';
import { type Command, exit } from '../command.ts';
import { inRound } from '../in-round.ts';
import { reportError } from '../report-error.ts';

/** Anmodning, vedtak and settled of every year there are figures for: the fylke as a table, the kommuner as JSON. */
export const historyCommand: Command = (args, output) =>
  inRound('history', args, output, async (backend, { id, year, fylke, fylkesnummer }, { json }) => {
    const found = await backend.typed('followup.history', { roundId: id });
    if (!found.ok) return reportError('history', found.error, output);
    const { years, ...history } = found.value;
    if (json) {
      const { fylke: sum, ...rest } = history;
      output.out(
        `${JSON.stringify({ round: year, fylke: fylkesnummer, fylkesnavn: fylke, years, sum, ...rest })}\n`,
      );
      return exit.done;
    }
    output.out(years.length === 0 ? `${fylke}: ${words.empty}\n` : `${fylke}\n`);
    for (const line of tableOf(years, history.fylke)) output.out(`${line}\n`);
    for (const { name, ended, into, inFylke } of history.divided) {
      output.out(`${(inFylke ? words.divided : words.dividedOutside)(name, ended, into)}\n`);
    }
    for (const { name, year: of, number } of history.uncounted) {
      output.out(`${words.uncounted(name, of, number)}\n`);
    }
    return exit.done;
  });

const width = 11;

function tableOf(years: readonly number[], lines: HistoryLines): readonly string[] {
  const heads = historySeries.map((series) => words.short[series].padStart(width));
  const rows = years.map((year) => {
    const cells = historySeries.map((series) => {
      const value = lines[series][year];
      return (value === undefined ? '–' : value.number === null ? ':' : String(value.number)).padStart(width);
    });
    return `${year}${cells.join('')}`;
  });
  return years.length === 0 ? [] : [`    ${heads.join('')}`, ...rows];
}
