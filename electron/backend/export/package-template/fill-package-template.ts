import { type IPatch, Paragraph, PatchType, patchDocument, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Recommendation } from '../../../../shared/model/package.ts';
import type { DocumentContent } from '../document/block.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { readTemplate } from '../letters/read-template.ts';
import { normaliseZip } from '../zip/normalise-zip.ts';
import { addPart } from './add-part.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { mergePictures } from './merge-pictures.ts';
import { mergeStyles } from './merge-styles.ts';
import { packageFieldTexts, withoutPlaced } from './package-field-texts.ts';
import { type PackageTextField, packageBlockField } from './package-fields.ts';
import { textWidth } from './text-width.ts';
import { withProperties } from './with-properties.ts';

const parts = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  core: 'docProps/core.xml',
} as const;

/** Stands where the text goes while the fields are filled in; a letter that no text has. */
const marker = '\uE123';

/**
 * A letter or case on the county's own paper: the text goes where the template says {{innhold}}, in the styles of the
 * template, and the single fields where they stand, at the head and foot of the pages too. The same template and content are
 * always the same bytes.
 *
 * @param fields of the template, as `checkTemplate` found them.
 */
export async function fillPackageTemplate(
  template: Uint8Array,
  fields: ReadonlyMap<string, string>,
  content: DocumentContent,
  recommendation: Recommendation,
): Promise<Uint8Array> {
  const given = unzipSync(template);
  const placed = new Set(fields.values());
  // A title at the foot of the pages is no title of the letter.
  if (!inText(given, 'tittel')) placed.delete('tittel');
  const blocks = withoutPlaced(content.blocks, recommendation, placed);
  const own = unzipSync(
    await renderDocx({ ...content, blocks }, textWidth(strFromU8(given[parts.document] ?? new Uint8Array()))),
  );
  const files = { ...unzipSync(await withFields(template, fields, packageFieldTexts(recommendation))) };
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  if (files[parts.styles] === undefined) addStyles(files, own);
  const text = bodyOf(strFromU8(own[parts.document] ?? new Uint8Array()));
  const used = new Set(
    [...text.matchAll(/<w:(?:pStyle|rStyle|tblStyle)\b[^>]*\bw:val="([^"]*)"/g)].map(([, id = '']) => id),
  );
  const styles = mergeStyles(
    read(parts.styles),
    strFromU8(own[parts.styles] ?? new Uint8Array()),
    used,
    content.locale,
  );
  files[parts.styles] = strToU8(styles.xml);
  const dressed = text.replace(
    /(<w:(?:pStyle|rStyle|tblStyle)\b[^>]*\bw:val=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${styles.ids.get(id) ?? id}"`,
  );
  const body = mergePictures(files, own, mergeNumbering(files, own, apart(dressed)));
  files[parts.document] = strToU8(
    inPlace(read(parts.document), body, strFromU8(own[parts.document] ?? new Uint8Array())),
  );
  if (files[parts.core] !== undefined)
    files[parts.core] = strToU8(
      withProperties(read(parts.core), { title: content.title, keywords: content.keywords }),
    );
  return normaliseZip(zipSync(files, { level: 1 }));
}

/** A file that has no styles gets ours. */
function addStyles(files: Record<string, Uint8Array>, own: Readonly<Record<string, Uint8Array>>): void {
  const name = parts.styles;
  files[name] = own[name] ?? new Uint8Array();
  addPart(files, {
    name,
    target: 'styles.xml',
    type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
    content: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  });
}

/** Whether a field stands in the text itself, and not only at the head or foot of the pages. */
const inText = (files: Readonly<Record<string, Uint8Array>>, field: PackageTextField): boolean =>
  (readTemplate(new Map(Object.entries(files))) ?? []).some(
    ({ part, text }) => part === 'body' && new RegExp(`\\{\\{\\s*${field}\\s*\\}\\}`, 'i').test(text),
  );

async function withFields(
  template: Uint8Array,
  fields: ReadonlyMap<string, string>,
  texts: Readonly<Record<PackageTextField, string>>,
): Promise<Uint8Array> {
  const patches: Record<string, IPatch> = {};
  for (const [written, field] of fields)
    patches[written] =
      field === packageBlockField
        ? { type: PatchType.DOCUMENT, children: [new Paragraph(marker)] }
        : { type: PatchType.PARAGRAPH, children: [new TextRun(texts[field as PackageTextField])] };
  return await patchDocument({ outputType: 'uint8array', data: template, keepOriginalStyles: true, patches });
}

/** The text of a document without the set-up of its pages. */
const bodyOf = (document: string): string =>
  document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr'));

/** Numbers of bookmarks and drawings of ours, far from those of the template. */
const apart = (xml: string): string =>
  xml.replace(
    /(<(?:w:bookmark(?:Start|End)|wp:docPr)\b[^>]*\b(?:w:)?id=")(\d+)"/g,
    (_, start: string, id: string) => `${start}${100_000 + Number(id)}"`,
  );

/** Puts the text where the marker stands, and declares what it says and the template does not know of. */
function inPlace(document: string, body: string, own: string): string {
  const at = document.indexOf(marker);
  // It was found when the template was checked.
  if (at < 0) throw new Error('the template has no place for the text');
  const from = Math.max(document.lastIndexOf('<w:p>', at), document.lastIndexOf('<w:p ', at));
  const end = '</w:p>';
  const to = document.indexOf(end, at) + end.length;
  const whole = `${document.slice(0, from)}${body}${document.slice(to)}`;
  const prefixes = new Set(
    [...body.matchAll(/[<\s]([a-zA-Z][\w]*):[a-zA-Z]/g)].map(([, prefix = '']) => prefix),
  );
  const root = /<w:document\b[^>]*>/.exec(whole)?.[0] ?? '';
  const declared = [...prefixes].flatMap((prefix) => {
    if (new RegExp(`\\sxmlns:${prefix}=`).test(root)) return [];
    return new RegExp(`\\sxmlns:${prefix}="[^"]*"`).exec(own)?.[0] ?? [];
  });
  return whole.replace(root, root.replace(/>$/, `${declared.join('')}>`));
}
