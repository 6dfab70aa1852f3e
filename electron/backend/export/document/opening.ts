import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatChange, formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../../shared/model/package.ts';
import { askedRows } from '../asked-rows.ts';
import { minorsText } from '../minors-text.ts';
import { listed, senderName } from '../names.ts';
import { type PackageRow, packageRows } from '../package-rows.ts';
import type { Block } from './block.ts';
import { contents, field, led, paragraph, runs, styled, title } from './blocks.ts';

/** How many of the largest changes are named, and how many where the last of them stand equal. */
const [named, mostNamed] = [3, 6];

/** Sender, receiver, title and the whole matter in a few lines. */
export function opening(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { round, language, version, details, replaces } = recommendation;
  const w = words.letter;
  const filled = [
    [w.yourReference, details.yourReference],
    [w.archive.ourReference, details.ourReference],
    [w.caseNumber, details.caseNumber],
    [w.journal, details.journalNumber],
    [w.date, details.date === null ? '' : formatDate(details.date)],
  ] as const;
  return [
    styled('sender', senderName(recommendation, words)),
    field(w.to, details.recipient || w.toWhom, w.fillIn),
    field(w.copy, details.copyTo.length === 0 ? w.copyTo : details.copyTo.join(', '), w.fillIn),
    ...filled.map(([name, value]) => field(name, value === '' ? null : value, w.fillIn)),
    field(w.archive.status, statusText(recommendation, words), w.fillIn),
    ...(round.sample === null
      ? []
      : [led(`${words.sample[round.sample]}.`, round.note?.[language] ?? '', 'warning')]),
    title(words.title(round.fylke, round.year)),
    ...summary(recommendation, words),
    paragraph(
      `${w.law} ${w.check} ${replaces === null ? `${words.version(version)}.` : w.versions.short(version, replaces.version)}`,
    ),
    contents(w.contents),
  ];
}

/** «Politisk behandlet. Fylkestinget, 3.12.2026, sak 45/26» */
export function statusText({ details }: Recommendation, { letter: w }: DocumentWords): string {
  const { status, body, decidedOn, decisionCase } = details;
  const word = w.archive.statuses[status];
  if (status === 'draft') return `${word}. ${w.archive.draftNote}`;
  if (status === 'administrative') return word;
  const treated = w.archive.treated(body, decidedOn === null ? '' : formatDate(decidedOn), decisionCase);
  return treated === '' ? word : `${word}. ${treated}`;
}

function summary(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const { round, allocation, targetVersion, rest } = recommendation;
  const w = words.letter;
  const rows = packageRows(recommendation);
  const main = w.summary(
    senderName(recommendation, words),
    w.kommuner(askedRows(recommendation).length),
    formatNumber(allocation.total),
    round.year,
  );
  const target = w.targetIs(
    formatNumber(targetVersion.number),
    targetVersion.source,
    formatDate(targetVersion.date),
  );
  return [
    runs([{ text: main, bold: true }, { text: ` ${words.roles}` }], 'callout'),
    paragraph(
      [
        target,
        minorsText(recommendation, words),
        rest === null ? '' : w.restShort(rest.persons),
        ...changes(rows, words),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  ];
}

function changes(rows: readonly PackageRow[], words: DocumentWords): readonly string[] {
  const w = words.letter;
  const known = rows.flatMap(({ kommune, change }) =>
    change === null ? [] : [{ name: kommune.name, change }],
  );
  const most = (sign: 1 | -1): string => {
    const moved = known
      .filter(({ change }) => sign * change > 0)
      .sort((a, b) => sign * (b.change - a.change));
    const last = moved[named - 1]?.change;
    // Those that stand equal are named together or not at all.
    const largest = last === undefined ? moved : moved.filter(({ change }) => sign * (change - last) >= 0);
    const clear = largest.length > mostNamed ? largest.filter(({ change }) => change !== last) : largest;
    if (clear.length === 0 && last !== undefined)
      return `${w.kommuner(largest.length)} (${formatChange(last)})`;
    return listed(
      clear.map(({ name, change }) => `${name} (${formatChange(change)})`),
      words,
    );
  };
  const same = known.filter(({ change }) => change === 0).length;
  const [up, down] = [most(1), most(-1)];
  return [
    up === '' ? '' : w.up(up),
    down === '' ? '' : w.down(down),
    same === 0 ? '' : w.same(w.kommuner(same)),
  ];
}
