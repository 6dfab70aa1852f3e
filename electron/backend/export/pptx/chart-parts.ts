import { sheetName } from './chart-workbook.ts';
import { face, look } from './deck-look.ts';
import { escaped } from './escaped.ts';

/** The pieces that both kinds of chart are made of, in the order that the format asks for. */

/** A bar or a point chart has exactly these two axes; a third that is not defined makes PowerPoint offer a repair. */
export const axes = { category: 111_111_111, value: 222_222_222 } as const;

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** @param size points. */
export const textLook = (size: number, colour: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${solid(colour)}<a:latin typeface="${face}"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

export const texts = (column: string, values: readonly string[], from = 2): string =>
  `<c:strRef><c:f>${range(column, values.length, from)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${values
    .map((value, at) => `<c:pt idx="${at}"><c:v>${escaped(value)}</c:v></c:pt>`)
    .join('')}</c:strCache></c:strRef>`;

export const numbers = (column: string, values: readonly (number | null)[], from = 2): string =>
  `<c:numRef><c:f>${range(column, values.length, from)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numCache></c:numRef>`;

const range = (column: string, count: number, from: number): string =>
  count === 1
    ? `${sheetName}!$${column}$${from}`
    : `${sheetName}!$${column}$${from}:$${column}$${from + count - 1}`;

/** What is shown of a label besides its text: the value. */
export const showValue =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

export interface AxisLook {
  readonly id: number;
  readonly crosses: number;
  readonly side: 'l' | 'b';
  readonly min: number;
  readonly max: number;
  /** Each step is ten times the one before. */
  readonly tenfold?: boolean;
  readonly hidden?: boolean;
  readonly title?: string;
  readonly format: string;
}

export function valueAxis({ id, crosses, side, min, max, tenfold, hidden, title, format }: AxisLook): string {
  const turned = side === 'l' ? ' rot="-5400000" vert="horz"' : '';
  const named =
    title === undefined
      ? ''
      : `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="0"/></a:pPr><a:r><a:rPr sz="1200" b="0">${solid(look.quiet)}<a:latin typeface="${face}"/></a:rPr><a:t>${escaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const grid =
    hidden === true
      ? ''
      : `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('E3E8ED')}</a:ln></c:spPr></c:majorGridlines>`;
  return `<c:valAx><c:axId val="${id}"/><c:scaling>${tenfold === true ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="${hidden === true ? 1 : 0}"/><c:axPos val="${side}"/>${grid}${named}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="6350">${solid(look.line)}</a:ln></c:spPr>${textLook(12, look.quiet)}<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="${title === undefined ? 'between' : 'midCat'}"/></c:valAx>`;
}

/** @param plot the chart and its axes. */
export const chartSpace = (locale: string, plot: string, legend: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${locale}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea>${
    legend ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(14, look.ink)}</c:legend>` : ''
  }<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:latin typeface="${face}"/></a:defRPr></a:pPr><a:endParaRPr lang="${locale}"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
