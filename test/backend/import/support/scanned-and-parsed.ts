import { expect } from 'vitest';
import { ImportFailure } from '../../../../electron/backend/import/import-failure.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../../electron/backend/import/limits.ts';
import type { Cell } from '../../../../electron/backend/import/table.ts';
import { sheetHandlers } from '../../../../electron/backend/import/xlsx/read-sheet.ts';
import { readSheetXml } from '../../../../electron/backend/import/xlsx/read-sheet-xml.ts';
import { readXml } from '../../../../electron/backend/import/xlsx/read-xml.ts';
import { sheetCells } from '../../../../electron/backend/import/xlsx/sheet-cells.ts';

/** What the cells of the sheets point at. */
export const context = {
  strings: ['Trondheim', 'Røros', '', '12'],
  kinds: ['number', 'date', 'percent'] as const,
  from1904: false,
};

interface Outcome {
  readonly rows: readonly (readonly [number, readonly Cell[]])[];
  readonly error: unknown;
}

/** Reads the XML of a sheet in pieces of the sizes given, over again, with the scanner or with the parser alone. */
async function read(
  xml: Uint8Array,
  sizes: readonly number[],
  withScanner: boolean,
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Outcome> {
  const rows: (readonly [number, readonly Cell[]])[] = [];
  const sink = {
    sheet: () => {},
    row: (row: number, cells: readonly Cell[]) => {
      rows.push([row, [...cells]]);
    },
  };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let at = 0;
    for (let index = 0; at < xml.length; index++) {
      const size = Math.max(1, sizes[index % sizes.length] ?? xml.length);
      yield xml.subarray(at, at + size);
      at += size;
    }
  }
  const cells = sheetCells('Ark1', context, sink, limits, { rows: 0 });
  const handlers = sheetHandlers('Ark1', cells);
  try {
    if (withScanner) await readSheetXml('part', pieces(), cells, handlers, limits, async () => {});
    else await readXml('part', pieces(), handlers, limits);
    return { rows, error: null };
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    // Which of several faults is met first, and on which line, hangs on where the pieces end.
    const { code, params } = error.error;
    const { found: _, ...rest } = params;
    // Of a file that is refused nothing is taken, however many of its rows had been read.
    return { rows: [], error: code === 'file-damaged' ? { code } : { code, params: rest } };
  }
}

/** The XML of a sheet, read with the scanner and with the parser alone: they must agree. Answers what came of it. */
export async function expectSame(xml: string | Uint8Array, sizes: readonly number[], limits?: ReadLimits) {
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  const [scanned, parsed] = [await read(bytes, sizes, true, limits), await read(bytes, sizes, false, limits)];
  expect(scanned).toEqual(parsed);
  return scanned;
}

export const sheet = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="x"><cols><col min="1"/></cols><sheetData>${rows}</sheetData><mergeCells/></worksheet>`;
