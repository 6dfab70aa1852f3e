import {
  type FileChild,
  HeadingLevel,
  PageBreak,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Block, Run } from '../document/block.ts';
import { bulletList, colours, styles } from './letter-styles.ts';
import { renderTable } from './render-table.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** Everything is set by named styles, so that a county can change its look. */
export function renderBlock(block: Block, width?: number): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, style: 'Title' })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headingLevels[block.level], keepNext: true })];
    case 'paragraph':
      return [
        new Paragraph({
          keepNext: block.tied,
          ...(block.style === 'body' ? {} : { style: styles[block.style] }),
          children: block.runs.map(textRun),
        }),
      ];
    case 'bullet':
      return [
        new Paragraph({
          text: block.text,
          keepNext: block.tied,
          spacing: { after: 60 },
          numbering: { reference: bulletList, level: 0 },
        }),
      ];
    case 'field':
      return [
        new Paragraph({
          style: styles.field,
          tabStops: [{ type: TabStopType.LEFT, position: 1_700 }],
          indent: { left: 1_700, hanging: 1_700 },
          children: [
            new TextRun({ text: `${block.name}\t`, color: colours.quiet }),
            block.value === null
              ? new TextRun({ text: `[${block.fillIn}]`, color: colours.quiet })
              : new TextRun(block.value),
          ],
        }),
      ];
    case 'table':
      return [renderTable(block, width)];
    case 'contents':
      return [
        new Paragraph({ text: block.heading, style: styles.lead, keepNext: true }),
        // Without page numbers, which only the program that shows the letter can know; each line leads to its part.
        new TableOfContents(block.heading, {
          hyperlink: true,
          headingStyleRange: '1-1',
          pageNumbersEntryLevelsRange: '1-1',
          beginDirty: false,
        }),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return assertNever(block);
  }
}

const textRun = ({ text, bold = false, quiet = false }: Run): TextRun =>
  new TextRun({ text, bold, ...(quiet ? { color: colours.quiet, size: 17 } : {}) });
