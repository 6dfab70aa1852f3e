import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Block } from '../document/block.ts';
import { type ContentsEntry, drawContents, fillContents } from './draw-contents.ts';
import { drawHeading } from './draw-heading.ts';
import { drawTable } from './draw-table.ts';
import { drawBullet, drawField, drawParagraph } from './draw-text.ts';
import { type Element, newPage, type PdfWriter, setAttributes } from './pdf-writer.ts';
import { tiedRoom } from './tied-room.ts';

/** One block after the other from where the writer is, with the outline, and the pages of the contents filled in. */
export function drawBlocks(writer: PdfWriter, blocks: readonly Block[]): void {
  const { pdf, root } = writer;
  const entries: ContentsEntry[] = [];
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
    const keep = tiedRoom(pdf, blocks, index);
    switch (block.kind) {
      case 'title':
        drawHeading(writer, 0, block.text, keep);
        break;
      case 'heading':
        drawHeading(writer, block.level, block.text, Math.max(keep, 34));
        if (block.level === 1) {
          outline = pdf.outline.addItem(block.text);
          found.set(block.text, writer.pageIndex);
        } else if (block.level === 2) outline.addItem(block.text);
        break;
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
