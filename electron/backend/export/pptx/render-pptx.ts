import PptxGenJS from 'pptxgenjs';
import { assertNever } from '../../../../shared/model/assert-never.ts';
import { face, look, page } from './deck-look.ts';
import { finishPptx } from './finish-pptx.ts';
import type { Deck, Part, Slide, TextLine } from './slide.ts';

type Target = ReturnType<PptxGenJS['addSlide']>;

/** The names of the two kinds of slide, which the county finds as layouts in PowerPoint. */
const layouts = { front: 'Forside', content: 'Innhold' } as const;
const titlePlace = 'tittel';

/** A presentation that is edited in PowerPoint: titles are titles, charts are charts and tables are tables. */
export async function renderPptx(deck: Deck): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = deck.author;
  file.company = deck.author;
  file.subject = deck.subject;
  file.theme = { headFontFace: face, bodyFontFace: face };
  defineLayouts(file, deck);
  for (const slide of deck.slides) {
    const target = file.addSlide({ masterName: slide.front ? layouts.front : layouts.content });
    target.addText(slide.title, { placeholder: titlePlace });
    for (const part of slide.parts) addPart(target, file, part, slide);
    target.addNotes(slide.notes);
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs answers in another form than was asked');
  return finishPptx(bytes, deck);
}

function defineLayouts(file: PptxGenJS, { footer, mark }: Deck): void {
  const small = { fontFace: face, fontSize: 11, margin: 0 } as const;
  file.defineSlideMaster({
    title: layouts.front,
    background: { color: look.head },
    objects: [
      {
        placeholder: {
          options: {
            name: titlePlace,
            type: 'title',
            ...{ x: 0.9, y: 2.1, w: 11.4, h: 2, fontFace: face, fontSize: 44, bold: true },
            ...{ color: look.white, align: 'left', valign: 'bottom', margin: 0 },
          },
          text: '',
        },
      },
    ],
  });
  file.defineSlideMaster({
    title: layouts.content,
    background: { color: look.white },
    objects: [
      { rect: { x: 0, y: 0, w: 0.16, h: page.height, fill: { color: look.head } } },
      {
        placeholder: {
          options: {
            name: titlePlace,
            type: 'title',
            ...{ x: page.left, y: 0.4, w: page.text, h: 0.95, fontFace: face, fontSize: 28, bold: true },
            ...{ color: look.ink, align: 'left', valign: 'middle', margin: 0 },
          },
          text: '',
        },
      },
      {
        text: {
          text: footer,
          options: { ...small, x: page.left, y: 7.08, w: 4.6, h: 0.25, color: look.quiet },
        },
      },
      {
        text: {
          text: mark,
          // The longest of them on one line.
          options: {
            ...small,
            fontSize: 10,
            x: 5.4,
            y: 7.08,
            w: 6.6,
            h: 0.25,
            color: look.warning,
            align: 'right',
          },
        },
      },
    ],
    slideNumber: { x: 12.2, y: 7.08, w: 0.53, h: 0.25, ...small, color: look.quiet, align: 'right' },
  });
}

function addPart(target: Target, file: PptxGenJS, part: Part, slide: Slide): void {
  switch (part.kind) {
    case 'text':
      target.addText(
        part.lines.map((line, at) => textRun(line, slide.front, at === part.lines.length - 1)),
        {
          ...part.box,
          fontFace: face,
          valign: 'top',
          margin: part.fill === undefined ? 0 : 12,
          ...(part.fill === undefined ? {} : { fill: { color: part.fill } }),
        },
      );
      return;
    case 'table':
      target.addTable(tableRows(part), {
        ...part.box,
        w: part.columns.reduce((sum, { width }) => sum + width, 0),
        colW: part.columns.map(({ width }) => width),
        rowH: part.rowHeight,
        fontFace: face,
        fontSize: part.size,
        color: look.ink,
        valign: 'middle',
        margin: [0.03, 0.1, 0.03, 0.1],
        autoPage: false,
      });
      return;
    case 'chart':
      // The figures are put in afterwards, by finishPptx.
      target.addChart(file.ChartType.bar, [{ name: '-', labels: ['-'], values: [0] }], {
        ...part.box,
        altText: part.alt,
      });
      return;
    default:
      assertNever(part);
  }
}

function textRun(
  { text, size, bold = false, colour, bullet = false, after = 0 }: TextLine,
  front: boolean,
  last: boolean,
) {
  return {
    text,
    options: {
      fontSize: size,
      bold,
      color: colour ?? (front ? look.white : look.ink),
      paraSpaceAfter: after,
      breakLine: !last,
      ...(bullet ? { bullet: { indent: 16 } } : {}),
    },
  };
}

type TablePart = Extract<Part, { kind: 'table' }>;

function tableRows({ columns, rows, sum, strong }: TablePart): PptxGenJS.TableRow[] {
  const none = { type: 'none' } as const;
  const line = { type: 'solid', pt: 0.75, color: look.line } as const;
  const row = (cells: readonly string[], kind: 'head' | 'body' | 'sum'): PptxGenJS.TableRow =>
    columns.map(({ align = 'left' }, at) => ({
      text: cells[at] ?? '',
      options: {
        align,
        bold: kind !== 'body' || at === strong,
        border: [none, none, line, none],
        ...(kind === 'head' ? { color: look.white, fill: { color: look.head } } : {}),
        ...(kind === 'sum' ? { fill: { color: look.sum } } : {}),
      },
    }));
  return [
    row(
      columns.map(({ name }) => name),
      'head',
    ),
    ...rows.map((cells) => row(cells, 'body')),
    ...(sum === null ? [] : [row(sum, 'sum')]),
  ];
}
