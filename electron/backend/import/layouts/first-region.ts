import { foldName } from '../../register/index.ts';
import { cellText, isBlank, type TableRow } from '../table.ts';
import { isFigureCell } from './figure-cell.ts';
import type { ColumnRegion } from './header-regions.ts';

/** Columns before the kommuner that number the lines, or say how much each counts: nothing of their figures. */
const ATTRIBUTE = /^(nr|nummer|løpenummer|id|rad|linje|sortering|rekkefølge|rekkjefølgje|vekt|#)\.?$/;

/** A dimension whose values may be written as figures. */
const DIMENSION = /^(alder|aldersgruppe|aldersgrupper)$/;

/** Whether a column before the kommuner says nothing of the figures beside it, by its header and what stands in it. */
export function isAttribute(header: string, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const isCount =
    filled.length > 0 && filled.every((text, index) => text.replace(/\.$/, '') === `${index + 1}`);
  return ATTRIBUTE.test(foldName(header)) || (header === '' && isCount);
}

/**
 * The first column with figures of its own, which may stand before the first kommune: a sum, a fylke, or a kommune that
 * nobody knows, so that it is told as one. In SSB's tables, whose codes are figures too, only what is a sum or a fylke.
 */
export function firstRegion(
  regions: readonly (ColumnRegion | null)[],
  known: number,
  below: readonly TableRow[],
  isSsb: boolean,
): number {
  let first = known;
  while (first > 0) {
    const column = first - 1;
    const region = regions[column] ?? null;
    const cells = below.map((row) => row.cells[column]).filter((cell) => !isBlank(cell));
    const figures = cells.filter(isFigureCell).length;
    if (region === null || figures === 0 || figures * 2 < cells.length) break;
    const isBefore =
      isSsb || DIMENSION.test(foldName(region.label)) || isAttribute(region.label, cells.map(cellText));
    if (region.kind === 'other' && isBefore) break;
    first = column;
  }
  return first;
}
