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
import type { Recommendation } from '../../../../shared/model/package.ts';
import { dataChecksum } from '../data-checksum.ts';
import { documentWords } from '../document-words.ts';
import { senderName } from '../names.ts';
import { normaliseZip } from '../zip/normalise-zip.ts';
import { bulletList } from './blocks.ts';
import { backtest, signature, sources } from './closing.ts';
import { criteria } from './criteria.ts';
import { handCheck } from './hand-check.ts';
import { innspill } from './innspill.ts';
import { letterStyles, page, styles, textWidth } from './letter-styles.ts';
import { method } from './method.ts';
import { minorsTable } from './minors-table.ts';
import { numberTable } from './number-table.ts';
import { opening } from './opening.ts';
import { special } from './special.ts';

/** anbefaling.docx: the letter to IMDi. The same recommendation is always the same bytes. */
export async function docxBytes(recommendation: Recommendation): Promise<Uint8Array> {
  const words = documentWords(recommendation.language);
  const { fylke, year } = recommendation.round;
  const w = words.letter;
  const document = new Document({
    title: words.title(fylke, year),
    creator: senderName(recommendation, words),
    lastModifiedBy: 'Fordel',
    description: words.version(recommendation.version),
    keywords: dataChecksum(recommendation),
    styles: letterStyles(words.locale),
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
                  new TextRun(`${words.title(fylke, year)}. ${words.version(recommendation.version)}\t`),
                  new TextRun({
                    children: [`${w.page} `, PageNumber.CURRENT, ` ${w.of} `, PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...opening(recommendation, words),
          ...numberTable(recommendation, words),
          ...minorsTable(recommendation, words),
          ...method(recommendation, words),
          ...criteria(recommendation, words),
          ...special(recommendation, words),
          ...innspill(recommendation, words),
          ...handCheck(recommendation, words),
          ...backtest(recommendation, words),
          ...sources(recommendation, words),
          ...signature(recommendation, words),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return normaliseZip(bytes, { 'word/document.xml': renumberBookmarks });
}

/** docx counts bookmarks through the life of the program; a document's own begin at 1. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before: string, id: string) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return `${before}${known}"`;
  });
}
