import { type FileChild, type IPatch, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { letterWords } from '../../../../shared/i18n/letter-words.ts';
import { renderTable } from '../docx/render-table.ts';
import { normaliseZip } from '../zip/normalise-zip.ts';
import type { TemplateFields } from './check-template.ts';
import type { LetterContent } from './letter-content.ts';
import { type BlockField, fieldText, type LetterField } from './letter-fields.ts';

/**
 * A letter from a template: each field gets its text with the look it has in the template. The same template and content
 * are always the same bytes.
 *
 * @param fields of the template, as `checkTemplate` found them.
 */
export async function fillTemplate(
  template: Uint8Array,
  fields: TemplateFields,
  content: LetterContent,
): Promise<Uint8Array> {
  const patches: Record<string, IPatch> = {};
  for (const [written, field] of fields) patches[written] = patchOf(content, field as LetterField);
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: template,
    keepOriginalStyles: true,
    patches,
  });
  return normaliseZip(bytes);
}

function patchOf(content: LetterContent, field: LetterField): IPatch {
  if (field === 'tall' || field === 'vedlegg')
    return { type: PatchType.DOCUMENT, children: blockOf(content, field) };
  return { type: PatchType.PARAGRAPH, children: [new TextRun(fieldText(content, field))] };
}

function blockOf(content: LetterContent, field: BlockField): readonly FileChild[] {
  const words = letterWords(content.language);
  if (field === 'vedlegg')
    return content.attachments.map(
      (name, index) => new Paragraph({ text: `${index + 1}. ${name}`, spacing: { after: 40 } }),
    );
  if (content.figures.length === 0) return [new Paragraph(words.noFigures)];
  const { figures: w } = words;
  const table = renderTable({
    kind: 'table',
    summary: words.figuresSummary(content.kommune),
    columns: [
      { name: w.year, width: 0.22 },
      { name: w.anmodning, width: 0.26, align: 'right' },
      { name: w.vedtak, width: 0.26, align: 'right' },
      { name: w.bosatt, width: 0.26, align: 'right' },
    ],
    rows: content.figures.map(({ year, anmodning, vedtak, bosatt }) => [
      year,
      ...[anmodning, vedtak, bosatt].map((figure) => figure ?? words.noValue),
    ]),
    sum: null,
  });
  // Word wants a paragraph between a table and what follows.
  return [table, new Paragraph({ text: '', spacing: { after: 60 } })];
}
