import { formatChange, formatNumber, formatTenths } from '../../../../../shared/i18n/format-number.ts';
import { firstUpper } from '../../document/why.ts';
import { reasonName } from '../../names.ts';
import type { PackageRow } from '../../package-rows.ts';
import { look, page } from '../deck-look.ts';
import type { DeckSource } from '../deck-source.ts';
import { publicSentence } from '../public-sentence.ts';
import type { BarChart, Slide } from '../slide.ts';

/** How many that go up the most, and down the most, are always talked about. */
const ends = 3;

/** A slide for each kommune a meeting talks about: locked, changed the most, or to be followed up. */
export function kommuneSlides(source: DeckSource): readonly Slide[] {
  return discussed(source).map((row) => kommuneSlide(source, row));
}

function discussed({ recommendation, rows }: DeckSource): readonly PackageRow[] {
  const changed = rows
    .filter(({ change }) => (change ?? 0) !== 0)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const wanted = new Set([
    ...recommendation.locks.map(({ kommunenummer }) => kommunenummer),
    ...(recommendation.followUp ?? []),
    ...[...changed.slice(0, ends), ...changed.slice(-ends)].map(({ kommune }) => kommune.kommunenummer),
  ]);
  return rows
    .filter(({ kommune }) => wanted.has(kommune.kommunenummer))
    .toSorted((a, b) => a.kommune.name.localeCompare(b.kommune.name, 'nb'));
}

function kommuneSlide(source: DeckSource, row: PackageRow): Slide {
  const { w } = source;
  const { kommune, number } = row;
  const sentence = publicSentence(source, kommune.kommunenummer);
  const steps = stepsOf(source, row);
  return {
    title:
      number === 0
        ? source.words.letter.kommuneNotAsked(kommune.name)
        : w.kommune.title(kommune.name, number),
    front: false,
    parts: [
      {
        kind: 'text',
        box: { x: page.left, y: 1.5, w: 3.5, h: 5.35 },
        fill: look.pale,
        lines: factsOf(source, row).flatMap(([name, value]) => [
          { text: value, size: 22, bold: true, colour: look.head },
          { text: name, size: 13, colour: look.quiet, after: 9 },
        ]),
      },
      {
        kind: 'text',
        box: { x: 4.4, y: 1.5, w: 8.33, h: 0.35 },
        lines: [{ text: w.kommune.lead, size: 16, bold: true }],
      },
      {
        kind: 'chart',
        box: { x: 4.3, y: 1.85, w: 8.43, h: 3.65 },
        alt: w.kommune.alt(kommune.name, steps.names.join(', ')),
        chart: waterfall(source, steps),
      },
      {
        kind: 'text',
        box: { x: 4.4, y: 5.6, w: 8.33, h: 1.25 },
        lines: [{ text: sentence, size: 15 }],
      },
    ],
    notes: sentence,
  };
}

function factsOf({ recommendation, w }: DeckSource, row: PackageRow): readonly (readonly [string, string])[] {
  const { kommune, lastYear, change, per1000, input } = row;
  const range = recommendation.robustness?.ranges.find(
    ({ kommunenummer }) => kommunenummer === kommune.kommunenummer,
  );
  const locked = recommendation.locks.some(({ kommunenummer }) => kommunenummer === kommune.kommunenummer);
  return [
    [w.kommune.lastYear, lastYear === null ? '–' : formatNumber(lastYear)],
    ...(change === null ? [] : ([[w.kommune.change, formatChange(change)]] as const)),
    [w.kommune.per1000, formatNumber(per1000, 1)],
    [w.kommune.inhabitants, formatNumber(input.inhabitants)],
    ...(range === undefined || locked
      ? []
      : ([
          [
            w.kommune.range,
            range.low5 === range.high95
              ? formatNumber(range.low5)
              : `${formatNumber(range.low5)}–${formatNumber(range.high95)}`,
          ],
        ] as const)),
    ...(locked ? ([[w.kommune.locked, w.kommune.yes]] as const) : []),
  ];
}

interface Steps {
  readonly names: readonly string[];
  /** Tenths of persons: where each step begins and ends. */
  readonly spans: readonly (readonly [from: number, to: number, whole: boolean])[];
}

function stepsOf({ recommendation, words, w }: DeckSource, row: PackageRow): Steps {
  const reasons = row.allocated.reasons.filter(({ id, tenths }) => id === 'inhabitants' || tenths !== 0);
  const names: string[] = [];
  const spans: (readonly [number, number, boolean])[] = [];
  let at = 0;
  for (const { id, tenths } of reasons) {
    const first = spans.length === 0;
    const amount = first ? formatTenths(tenths) : formatChange(tenths / 10, 1);
    names.push(w.kommune.step(brief(firstUpper(reasonName(recommendation, words, id))), amount));
    spans.push([at, at + tenths, first]);
    at += tenths;
  }
  names.push(w.kommune.step(w.kommune.result, formatNumber(row.number)));
  spans.push([0, at, true]);
  return { names, spans };
}

/** Beside a bar there is room for a line; the whole name stands in the sentence below. */
const brief = (name: string): string =>
  name.length <= 34 ? name : `${name.slice(0, 34).replace(/\s+\S*$/, '')} …`;

/** The unseen bars that the steps stand on are the first series; the amounts stand by the names. */
function waterfall({ w }: DeckSource, { names, spans }: Steps): BarChart {
  const persons = (tenths: number): number => tenths / 10;
  const only = (wanted: (from: number, to: number, whole: boolean) => boolean): (number | null)[] =>
    spans.map(([from, to, whole]) => (wanted(from, to, whole) ? persons(Math.abs(to - from)) : null));
  const highest = Math.max(1, ...spans.map(([from, to]) => Math.max(from, to)));
  return {
    kind: 'bars',
    layout: 'stacked',
    legend: false,
    range: { min: 0, max: Math.ceil(persons(1.04 * highest)) },
    categories: names,
    series: [
      {
        name: ' ',
        values: spans.map(([from, to, whole]) => (whole ? null : persons(Math.min(from, to)))),
        colour: null,
        labels: null,
      },
      { name: w.kommune.whole, values: only((_from, _to, whole) => whole), colour: look.head, labels: null },
      {
        name: w.kommune.more,
        values: only((from, to, whole) => !whole && to > from),
        colour: look.more,
        labels: null,
      },
      {
        name: w.kommune.fewer,
        values: only((from, to, whole) => !whole && to < from),
        colour: look.fewer,
        labels: null,
      },
    ],
  };
}
