import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { FollowUp } from '../../../shared/model/decision.ts';
import { yearGone } from '../../../shared/model/year-gone.ts';
import type { ChartModel } from '../../charts/chart-model.ts';
import { countedOn } from './counted-on.ts';

interface PaceRow {
  readonly id: string;
  readonly name: string;
  readonly asked: number | null;
  readonly decided: number;
  readonly settled: number;
}

/** A bar longer than its vedtak by so much is cut: more have been settled than were decided. */
const furthest = 1.3;

/** Kommuner with a vedtak whose settled persons are not known. */
export const uncountedNames = ({ rows }: FollowUp): readonly string[] =>
  rows
    .filter(({ decided, settled }) => (decided.number ?? 0) > 0 && settled.number === null)
    .map(({ name }) => name);

/** How far each kommune has come with its vedtak against how far the year has come, those with most left first. */
export function paceModel(followUp: FollowUp, words: ScreenWords): ChartModel | null {
  const { oppfolgingKart: own, oppfolging } = words;
  const known = followUp.rows.flatMap(
    ({ kommunenummer, name, asked, decided, settled }): readonly PaceRow[] =>
      decided.number === null || decided.number === 0 || settled.number === null
        ? []
        : [
            {
              id: kommunenummer,
              name,
              asked: asked.number,
              decided: decided.number,
              settled: settled.number,
            },
          ],
  );
  if (known.length === 0) return null;
  const sum = (of: (row: PaceRow) => number): number => known.reduce((all, row) => all + of(row), 0);
  const whole: PaceRow = {
    id: '',
    name: own.sum,
    asked: sum((row) => row.asked ?? 0),
    decided: sum((row) => row.decided),
    settled: sum((row) => row.settled),
  };
  const rows = [whole, ...known.toSorted((a, b) => b.decided - b.settled - (a.decided - a.settled))];
  const gone = yearGone(followUp.year, countedOn(followUp));
  const share = (row: PaceRow): number => row.settled / row.decided;
  const left = (row: PaceRow): string =>
    row.settled >= row.decided ? own.all : own.left(row.decided - row.settled);
  return {
    title: oppfolging.paceTitle(whole.settled, whole.decided, formatShare(gone)),
    x: {
      scale: 'linear',
      ends: [0, furthest],
      ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: formatShare(at) })),
      label: own.paceAxis,
    },
    y: {
      scale: 'linear',
      // Room above the first for the words on the line.
      ends: [-1.6, rows.length - 0.4],
      ticks: rows.map(({ name }, at) => ({ at, text: name })),
      label: oppfolging.columns.kommune,
      names: true,
    },
    marks: rows.map((row, at) => ({
      id: row.id,
      x: Math.max(1, Math.min(furthest - 0.2, share(row))),
      y: at,
      kind: 'none',
      label: '',
      strong: left(row),
      tip: own.place(
        row.name,
        row.asked === null ? '–' : formatNumber(row.asked),
        formatNumber(row.decided),
        formatNumber(row.settled),
      ),
      rank: at,
    })),
    bars: rows.flatMap((row, at) => [
      {
        id: `${row.id} vedtak`,
        x: [0, 1] as const,
        y: [at - 0.3, at + 0.3] as const,
        kind: 'other' as const,
      },
      {
        id: `${row.id} bosatt`,
        x: [0, Math.min(furthest - 0.2, share(row))] as const,
        y: [at - 0.3, at + 0.3] as const,
        kind: 'bar' as const,
      },
    ]),
    rules: [{ across: 'x', at: gone, text: own.calendar(formatShare(gone)) }],
    table: {
      heads: [
        oppfolging.columns.kommune,
        oppfolging.columns.asked,
        oppfolging.columns.decided,
        oppfolging.columns.settled,
        own.leftHead,
        oppfolging.columns.share,
      ],
      rows: rows.map((row) => [
        row.name,
        row.asked === null ? '–' : formatNumber(row.asked),
        formatNumber(row.decided),
        formatNumber(row.settled),
        formatNumber(Math.max(0, row.decided - row.settled)),
        formatShare(share(row)),
      ]),
    },
  };
}
