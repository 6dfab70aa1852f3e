import type { LogLine } from '../../../../shared/i18n/log-line.ts';
import type { LoggWords } from '../../../../shared/i18n/logg-nb.ts';
import { csvFile } from '../csv-file.ts';

/** The log as a table: date and time, on the clock of this machine, in columns of their own, so that it can be sorted. */
export const logCsv = (words: LoggWords, lines: readonly LogLine[]): string => {
  const { columns: head } = words;
  return csvFile([
    [
      head.date,
      head.time,
      head.who,
      head.what,
      head.kind,
      head.number,
      head.kommune,
      head.reason,
      head.state,
    ],
    ...lines.map((line) => [
      ...localParts(line.at),
      line.who,
      line.what,
      line.kindName,
      line.kommunenummer,
      line.kommune,
      line.reason,
      line.undone ? words.undone : null,
    ]),
  ]);
};

const two = (number: number): string => String(number).padStart(2, '0');

/** «22.11.2026» and «10:05:07», which a spreadsheet in Norwegian takes for a date and a time. */
export function localParts(iso: string): readonly [string, string] {
  const time = new Date(iso);
  return [
    `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()}`,
    `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`,
  ];
}
