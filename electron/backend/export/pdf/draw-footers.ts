import type { DocumentContent } from '../document/block.ts';
import { colours, page, textBottom, textWidth } from './pdf-look.ts';
import { artifact, drawLine, type PdfWriter, plain, tabsByStructure, widthOf } from './pdf-writer.ts';

/** On every page, said by nobody: what document it is, and the page. */
export function drawFooters({ pdf }: PdfWriter, { footer, pageWords }: DocumentContent): void {
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
