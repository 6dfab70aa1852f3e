import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import { pause, type ReadHooks } from '../read-progress.ts';
import type { TableSink } from '../table.ts';
import { openZip } from './open-zip.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook } from './read-workbook.ts';
import type { RowCount } from './sheet-cells.ts';

/**
 * Reads the visible sheets of a workbook, in order, each row to the sink. Memory is bounded by the limits: a sheet is
 * never held, only the texts its cells point at. Returns the names of the hidden sheets, which are not read.
 */
export async function readXlsx(
  bytes: Uint8Array,
  sink: TableSink,
  limits: ReadLimits,
  hooks: ReadHooks,
): Promise<readonly string[]> {
  const zip = await openZip(bytes, limits);
  try {
    const workbook = await readWorkbook(zip, limits);
    const count: RowCount = { rows: 0 };
    const after = async (): Promise<void> => {
      await pause(hooks);
      const { done, total } = zip.progress();
      hooks.onProgress?.(done, total);
    };
    const strings = workbook.sharedStrings;
    const context = {
      strings: strings === null ? [] : await readSharedStrings(zip, strings, limits),
      kinds: workbook.styles === null ? [] : await readStyles(zip, workbook.styles, limits),
      from1904: workbook.from1904,
    };
    for (const sheet of workbook.sheets) {
      if (!sheet.hidden) await readSheet(zip, sheet, context, sink, limits, count, after);
    }
    if (count.rows === 0) throw new ImportFailure('file-empty', { expected: 'csv, xlsx, html, json' });
    return workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name);
  } finally {
    zip.close();
  }
}
