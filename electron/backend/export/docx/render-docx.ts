import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentContent, TableBlock } from '../document/block.ts';
import { normaliseZip } from '../zip/normalise-zip.ts';
import { bulletList, letterStyles, page, styles, textWidth } from './letter-styles.ts';
import { renderBlock } from './render-blocks.ts';
import { renumberBookmarks } from './renumber-bookmarks.ts';

/**
 * A Word document of the blocks. The same content is always the same bytes.
 *
 * @param width of the text, in twips, where it is not to be that of our own page.
 */
export async function renderDocx(content: DocumentContent, width = textWidth): Promise<Uint8Array> {
  const { title, author, subject, keywords, locale, footer, pageWords, blocks } = content;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: 'Fordel',
    description: subject,
    keywords,
    styles: letterStyles(locale),
    numbering: {
      config: [
        {
          reference: bulletList,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: styles.footer,
                tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
                children: [
                  new TextRun(`${footer}\t`),
                  new TextRun({
                    children: [
                      `${pageWords.page} `,
                      PageNumber.CURRENT,
                      ` ${pageWords.of} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: blocks.flatMap((block) => renderBlock(block, width)),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  const tables = blocks.filter((block) => block.kind === 'table');
  return normaliseZip(bytes, {
    'word/document.xml': (xml) =>
      describeTables(renumberDrawings(renameContents(renumberBookmarks(xml))), tables),
  });
}

/** And the places that the contents lead to. */
function renameContents(xml: string): string {
  const names = new Map<string, number>();
  return xml.replace(/"_Toc(\d+)"/g, (_, id: string) => {
    const known = names.get(id) ?? names.size + 1;
    names.set(id, known);
    return `"_Toc${known}"`;
  });
}

/** And pictures. */
function renumberDrawings(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*\bid=")\d+"/g, (_, before: string) => {
    count += 1;
    return `${before}${count}"`;
  });
}

/** What each table is of, for a screen reader; docx has no name for it. */
function describeTables(xml: string, tables: readonly TableBlock[]): string {
  let index = 0;
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const summary = tables[index]?.summary ?? '';
    index += 1;
    return `<w:tblCaption w:val="${escaped(summary)}"/>${end}`;
  });
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
