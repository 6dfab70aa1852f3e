import type { ImportPreview } from '../../shared/contract/import-calls.ts';
import { basisNb } from '../../shared/i18n/basis-nb.ts';
import type { IgnoredReason, Place } from '../../shared/model/importing.ts';
import { takenProblems } from '../../shared/model/taken-problems.ts';

/** Longer lists are cut; the answer in JSON has them all. */
const most = 10;

/** What is left out on purpose and still wants to be seen, since nobody can be asked on the command line. */
const worthTelling: ReadonlySet<IgnoredReason> = new Set<IgnoredReason>([
  'divided',
  'no-period',
  'ask-carry-over',
  'one-sex',
  'only-some',
  'unclear-column',
]);

const words = basisNb;

const at = ({ sheet, row, column }: Place): string => words.place(sheet, row, column);

/**
 * Whether something of the round's own kommuner was in the file and was not taken. What is told of values that were taken
 * leaves nothing out.
 */
export const leavesOut = ({ reading }: ImportPreview): boolean =>
  reading.notFound.length > 0 ||
  reading.ambiguous.length > 0 ||
  reading.problems.some(({ code }) => !takenProblems.has(code)) ||
  reading.ignored.some(({ reason }) => worthTelling.has(reason));

/** What was in the file and was not taken, a line each with its place: names nobody has, names several have, bad cells. */
export function importWarnings({ fileName, reading }: ImportPreview): readonly string[] {
  const lines = [
    ...reading.notFound.map(({ label, place }) => `${words.notFound}: «${label}» (${at(place)})`),
    ...reading.ambiguous.map(
      ({ label, candidates }) => `${words.ambiguous}: «${label}» (${candidates.join(', ')})`,
    ),
    ...reading.problems.map(({ code, params, place }) => {
      const found = typeof params.found === 'string' ? ` («${params.found}»)` : '';
      return `${place === null ? '' : `${at(place)}: `}${words.problemCodes[code]}${found}`;
    }),
    ...reading.ignored
      .filter(({ reason }) => worthTelling.has(reason))
      .map(({ reason, count, example }) => `${words.ignoredReasons[reason]}: ${count} («${example}»)`),
  ];
  const hidden = lines.length - most;
  return [
    ...lines.slice(0, most),
    ...(hidden > 0 ? [`… og ${hidden} til. Alle står i svaret med --json.`] : []),
  ].map((line) => `${fileName}: ${line}`);
}
