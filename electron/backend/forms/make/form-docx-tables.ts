import {
  Bookmark,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FormMark, TopicField } from '../../../../shared/model/form.ts';
import { bookmarkOf } from '../form-marks.ts';
import { controlPlace } from './content-control.ts';
import { colours, styles, textWidth } from './form-docx-styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.hair } as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: colours.line } as const;

const box = { top: line, bottom: line, left: line, right: line };
const open = { top: none, bottom: none, left: none, right: none };
const ruled = { top: none, bottom: hair, left: none, right: none };
const yellow = { type: ShadingType.CLEAR, color: 'auto', fill: colours.answer } as const;

const table = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 90, right: 90 },
    rows,
  });

const half = Math.round(textWidth * 0.56);
const halves = [half, textWidth - half] as const;
const width = (size: number) => ({ size, type: WidthType.DXA });

/** The bookmark stands at the question: an answer is written over, and takes what is in it along. */
const asked = (mark: FormMark, text: string, bold = false): Paragraph =>
  new Paragraph({
    style: styles.label,
    keepNext: true,
    children: [new Bookmark({ id: bookmarkOf(mark), children: [new TextRun({ text, bold })] })],
  });

/** What the form says of itself. */
export const factTable = (
  facts: readonly { readonly mark: FormMark; readonly label: string; readonly value: string }[],
): Table =>
  table(
    halves,
    facts.map(
      ({ mark, label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({ width: width(halves[0]), borders: ruled, children: [asked(mark, label)] }),
            new TableCell({
              width: width(halves[1]),
              borders: ruled,
              children: [
                new Paragraph({
                  style: styles.label,
                  children: [new TextRun({ text: value, bold: true })],
                }),
              ],
            }),
          ],
        }),
    ),
  );

/** A question over its answer, both the whole width. */
export const questionTable = (
  mark: TopicField,
  { title, ask }: { readonly title: string; readonly ask: string },
): Table =>
  table(
    [textWidth],
    [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: width(textWidth),
            borders: { ...open, bottom: line },
            children: [
              asked(mark, title, true),
              new Paragraph({ text: ask, style: styles.help, keepNext: true }),
            ],
          }),
        ],
      }),
      new TableRow({
        height: { value: 1_150, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            width: width(textWidth),
            borders: box,
            shading: yellow,
            children: [controlPlace(mark)],
          }),
        ],
      }),
    ],
  );

/** Questions with a short answer beside each. */
export const shortTable = (rows: readonly { readonly mark: FormMark; readonly label: string }[]): Table =>
  table(
    halves,
    rows.map(
      ({ mark, label }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({ width: width(halves[0]), borders: ruled, children: [asked(mark, label)] }),
            new TableCell({
              width: width(halves[1]),
              borders: box,
              shading: yellow,
              children: [controlPlace(mark)],
            }),
          ],
        }),
    ),
  );
