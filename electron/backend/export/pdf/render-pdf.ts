import type { DocumentContent } from '../document/block.ts';
import { cacheLayout } from './cache-layout.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawFooters } from './draw-footers.ts';
import { fontBytes, page } from './pdf-look.ts';
import { countBookmarks, newPage, type PdfWriter } from './pdf-writer.ts';
import { universalAccess } from './universal-access.ts';

/**
 * A PDF of the blocks, to be filed: PDF/A-1a (ISO 19005-1) and tagged after PDF/UA-1 (ISO 14289-1), with its fonts in it.
 * Part 1 and not 2 because the free validators on every system can prove it.
 *
 * @param frozenAt ISO time, the document's date; the same content at the same time is always the same bytes.
 */
export async function renderPdf(content: DocumentContent, frozenAt: string): Promise<Uint8Array> {
  // Loaded when a PDF is first made: its fonts and tables take longer to load than all else that a start needs.
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.4',
    tagged: true,
    displayTitle: true,
    lang: content.locale,
    subset: 'PDF/A-1a',
    info: {
      Title: plainText(content.title),
      Author: plainText(content.author),
      Subject: plainText(content.subject),
      Keywords: plainText(content.keywords),
      Creator: 'Fordel',
      Producer: 'Fordel',
      CreationDate: wholeSecond(frozenAt),
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.registerFont('regular', fontBytes('regular'));
  pdf.registerFont('bold', fontBytes('bold'));
  cacheLayout(pdf, ['bold', 'regular']);
  pdf.appendXML(universalAccess);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writer: PdfWriter = { pdf, root, y: page.top, pageIndex: -1 };
  newPage(writer);
  drawBlocks(writer, content.blocks);
  drawFooters(writer, content);
  countBookmarks(pdf);
  root.end();
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** PDFKit writes these into XML as they are. */
const plainText = (text: string): string => text.replaceAll('&', 'og').replaceAll(/[<>]/g, '');

/** The properties have whole seconds in one place and not in the other, and must say the same. */
const wholeSecond = (time: string): Date => new Date(1000 * Math.floor(Date.parse(time) / 1000));
