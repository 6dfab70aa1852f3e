import type { Language } from '../../../shared/model/package.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { renderDocx } from '../export/docx/render-docx.ts';
import type { ZipEntry } from '../export/zip/pack-zip.ts';
import { selectionDocument } from './selection-document.ts';
import { selectionWorkbook } from './selection-workbook.ts';

/** The documents of a choice, rendered in memory. */
export async function selectionFiles(
  call: SelectionCall,
  outcome: SelectionOutcome,
  language: Language,
): Promise<readonly ZipEntry[]> {
  const name = language === 'nb' ? 'grunnlag-for-valg' : 'grunnlag-for-val';
  return [
    { name: `${name}.docx`, bytes: await renderDocx(selectionDocument(call, outcome, language)) },
    { name: `${name}.xlsx`, bytes: await selectionWorkbook(call, outcome, language) },
  ];
}
