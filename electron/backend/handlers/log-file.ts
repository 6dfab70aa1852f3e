import { logLine } from '../../../shared/i18n/log-line.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../../shared/i18n/screens-nn.ts';
import type { LogEntry } from '../../../shared/model/round.ts';
import type { Reader } from '../database/connection.ts';
import { scenariosOfRound } from '../database/queries/draft.ts';
import { logEntries } from '../database/queries/history.ts';
import { roundById } from '../database/queries/round-row.ts';
import { logCsv } from '../export/log/log-csv.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import { handOver } from './backups.ts';
import type { Read } from './context.ts';

export const save: Read<'history.save'> = async (context, { roundId, language }) => {
  const { db } = context;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const words = language === 'nn' ? screensNn : screensNb;
  const named = {
    kommuner: db.all<{ readonly kommunenummer: string; readonly name: string }>(
      'SELECT kommunenummer, name FROM round_kommune WHERE round_id = $roundId',
      { roundId },
    ),
    scenarios: scenariosOfRound(db, roundId),
  };
  const name = `${fileSystemName(words.logg.fileName(round.value.fylke, round.value.year))}.csv`;
  return await handOver(context, name, 'log', async (path) => {
    const lines = wholeLog(db, roundId).map((entry) => logLine(words, entry, named));
    await atomicWrite(path, Buffer.from(logCsv(words.logg, lines)));
  });
};

/** Every page of it, newest first. */
function wholeLog(db: Reader, roundId: number): readonly LogEntry[] {
  const all: LogEntry[] = [];
  for (let page = logEntries(db, roundId); page.length > 0; ) {
    all.push(...page);
    page = logEntries(db, roundId, page.at(-1)?.id);
  }
  return all;
}
