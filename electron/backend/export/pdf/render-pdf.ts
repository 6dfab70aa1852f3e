import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Block, DocumentContent, Run } from '../document/block.ts';
import { drawTable } from './draw-table.ts';
import { drawBullet, drawField, drawLines, drawParagraph } from './draw-text.ts';
import { colours, fontBytes, page, textBottom, textWidth } from './pdf-look.ts';
import {
  artifact,
  breakLines,
  countBookmarks,
  drawLine,
  type Element,
  ensureRoom,
  linkToPage,
  newPage,
  type PdfWriter,
  plain,
  setAttributes,
  tabsByStructure,
  widthOf,
  within,
} from './pdf-writer.ts';

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
  pdf.appendXML(universalAccess);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const writer: PdfWriter = { pdf, root, y: page.top, pageIndex: -1 };
  newPage(writer);
  drawBlocks(writer, content.blocks);
  footers(writer, content);
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

/** Says that the file is PDF/UA; PDF/A wants a property it does not know itself to be described. */
const universalAccess = `
  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/** A line of the contents that waits for its page number. */
interface Entry {
  readonly text: string;
  readonly element: Element;
  readonly pageIndex: number;
  readonly y: number;
}

function drawBlocks(writer: PdfWriter, blocks: readonly Block[]): void {
  const { pdf, root } = writer;
  const entries: Entry[] = [];
  const found = new Map<string, number>();
  let list: Element | null = null;
  let outline = pdf.outline;
  let contents: Element | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'bullet' && list !== null) {
      list.end();
      list = null;
      writer.y += 4;
    }
    const keep = tiedRoom(blocks, index);
    switch (block.kind) {
      case 'title':
        drawHeading(writer, 'H1', block.text, { size: 17, lead: 22, before: 14, after: 6 }, keep);
        break;
      case 'heading': {
        drawHeading(writer, `H${block.level + 1}`, block.text, headings[block.level], Math.max(keep, 34));
        if (block.level === 1) {
          outline = pdf.outline.addItem(block.text);
          found.set(block.text, writer.pageIndex);
        } else if (block.level === 2) outline.addItem(block.text);
        break;
      }
      case 'paragraph':
        drawParagraph(writer, root, block.style, block.runs, block.tied ? keep : 0);
        break;
      case 'bullet':
        if (list === null) {
          list = pdf.struct('L');
          setAttributes(list, { O: 'List', ListNumbering: 'Disc' });
          root.add(list);
        }
        drawBullet(writer, list, block.text, block.tied ? keep : 0);
        break;
      case 'field':
        drawField(writer, root, block.name, block.value, block.fillIn);
        break;
      case 'table':
        drawTable(writer, root, block);
        break;
      case 'contents':
        contents = drawContents(writer, block.heading, blocks, entries);
        break;
      case 'page-break':
        newPage(writer);
        break;
      default:
        assertNever(block);
    }
  }
  list?.end();
  fillContents(writer, entries, found);
  contents?.end();
}

/** Lines of about a hundred letters. */
const roughLines = (runs: readonly Run[]): number =>
  Math.ceil(runs.reduce((sum, { text }) => sum + text.length, 1) / 95);

const headings = {
  1: { size: 12.5, lead: 17, before: 14, after: 5 },
  2: { size: 10, lead: 14, before: 9, after: 3 },
  3: { size: 9.5, lead: 13, before: 6, after: 2 },
} as const;

/** A head of three lines and two rows, in points: less than that of a table is not left alone under its caption. */
const tableStart = 96;

/** How much must follow on the same page: the tied blocks after this one and the start of the next, roughly. */
function tiedRoom(blocks: readonly Block[], from: number): number {
  let room = 0;
  for (const block of blocks.slice(from + 1)) {
    if (block.kind === 'heading') room += 30;
    else if (block.kind === 'paragraph' && block.tied) room += 8 + 13 * roughLines(block.runs);
    else if (block.kind === 'bullet' && block.tied) room += 17;
    // What is not tied may break after some lines, and a table after its head and the first rows.
    else if (block.kind === 'table') return room + tableStart;
    else return room + (block.kind === 'paragraph' ? 14 * Math.min(3, roughLines(block.runs)) : 14);
  }
  return room;
}

function drawHeading(
  writer: PdfWriter,
  tag: string,
  text: string,
  { size, lead, before, after }: { size: number; lead: number; before: number; after: number },
  keep: number,
): void {
  const { pdf, root } = writer;
  const look = plain({ face: 'bold', size, colour: tag === 'H2' ? colours.head : colours.ink });
  const lines = breakLines(pdf, [{ ...look, text }], textWidth);
  if (writer.y > page.top) writer.y += before;
  ensureRoom(writer, lines.length * lead + after + keep);
  const element = pdf.struct(tag);
  root.add(element);
  drawLines(writer, element, tag, lines, page.left, lead);
  element.end();
  writer.y += after;
}

const entryLead = 14;

/** The headings of level 1, one a line; their pages are known when all is drawn. */
function drawContents(
  writer: PdfWriter,
  heading: string,
  blocks: readonly Block[],
  entries: Entry[],
): Element {
  const { pdf, root } = writer;
  const tops = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  ensureRoom(writer, Math.min(tops.length + 2, 14) * entryLead);
  drawParagraph(writer, root, 'lead', [{ text: heading }], entryLead * 2);
  const element = pdf.struct('TOC');
  root.add(element);
  for (const text of tops) {
    ensureRoom(writer, entryLead);
    const item = pdf.struct('TOCI');
    element.add(item);
    entries.push({ text, element: item, pageIndex: writer.pageIndex, y: writer.y });
    writer.y += entryLead;
  }
  writer.y += 4;
  return element;
}

function fillContents(
  { pdf }: PdfWriter,
  entries: readonly Entry[],
  found: ReadonlyMap<string, number>,
): void {
  const look = plain({ size: 9.25 });
  for (const { text, element, pageIndex, y } of entries) {
    pdf.switchToPage(pageIndex);
    const target = found.get(text) ?? 0;
    const number = String(target + 1);
    const end = page.left + textWidth;
    const numberAt = end - widthOf(pdf, look, number);
    const textEnd = page.left + widthOf(pdf, look, text);
    artifact(pdf, () => {
      pdf
        .moveTo(textEnd + 5, y + 9.5)
        .lineTo(numberAt - 5, y + 9.5)
        .lineWidth(0.5)
        .dash(0.6, { space: 2.4 })
        .stroke(colours.quiet)
        .undash();
    });
    const link = pdf.struct('Link');
    element.add(link);
    within(pdf, link, 'Link', () => {
      drawLine(
        pdf,
        {
          pieces: [
            { ...look, text: `${text} `, x: 0 },
            { ...look, text: number, x: numberAt - page.left },
          ],
          width: 0,
        },
        page.left,
        y,
      );
    });
    linkToPage(pdf, link, { x: page.left, y, width: textWidth, height: entryLead }, target, text);
    link.end();
    element.end();
  }
}

/** On every page, said by nobody: what document it is, and the page. */
function footers({ pdf }: PdfWriter, { footer, pageWords }: DocumentContent): void {
  const { count } = pdf.bufferedPageRange();
  const look = plain({ size: 7.5, colour: colours.quiet });
  const y = textBottom + 26;
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const right = `${pageWords.page} ${index + 1} ${pageWords.of} ${count}`;
    const at = textWidth - widthOf(pdf, look, right);
    artifact(
      pdf,
      () =>
        drawLine(
          pdf,
          {
            pieces: [
              { ...look, text: footer, x: 0 },
              { ...look, text: right, x: at },
            ],
            width: 0,
          },
          page.left,
          y,
        ),
      'Pagination',
    );
    tabsByStructure(pdf);
  }
}
