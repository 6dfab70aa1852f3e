import type { HistorySeries } from '../../../shared/model/settlement-history.ts';

/** The mark of a series on one of its points: shape goes with colour, so that colour is never alone. */
export function historyMark(series: HistorySeries, x: number, y: number, r = 3.5): string {
  const at = (dx: number, dy: number): string => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  switch (series) {
    case 'opprinnelig_anmodning':
      return `M${at(0, -r - 1.5)}L${at(r + 1.5, 0)}L${at(0, r + 1.5)}L${at(-r - 1.5, 0)}Z`;
    case 'anmodning':
      return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'vedtak':
      return `M${at(-r, -r)}h${2 * r}v${2 * r}h${-2 * r}Z`;
    case 'bosatt':
      return `M${at(0, -r - 1)}L${at(r + 0.5, r)}L${at(-r - 0.5, r)}Z`;
  }
}

/** One line is whole, one dashed, one dotted; the first anmodning is points only, for few years have another. */
export const historyDash: Readonly<Record<HistorySeries, string | null>> = {
  opprinnelig_anmodning: null,
  anmodning: '',
  vedtak: '7 4',
  bosatt: '2 3',
};
