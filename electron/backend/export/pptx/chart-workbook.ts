import { strToU8 } from 'fflate';
import { packZip } from '../zip/pack-zip.ts';
import { escaped } from './escaped.ts';
import type { Chart } from './slide.ts';

type Cell = string | number | null;

/** The sheet that a chart's figures stand in. */
export const sheetName = 'Tall';

/**
 * The workbook inside a chart, which PowerPoint opens under «Edit data». pptxgenjs writes one whose table has a broken range
 * and whose zeros are empty; this is the least that a workbook can be, always the same bytes.
 */
export function chartWorkbook(chart: Chart): Uint8Array {
  const rows = chartCells(chart)
    .map(
      (cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, row, at)).join('')}</row>`,
    )
    .join('');
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ],
    ['_rels/.rels', relation('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="${main}"><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`,
    ],
  ];
  return packZip(
    parts.map(([name, xml]) => ({
      name,
      bytes: strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
    })),
  );
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/** A line of names, then a line for each bar or point; of points the unnamed come first, as in the chart. */
function chartCells(chart: Chart): readonly (readonly Cell[])[] {
  if (chart.kind === 'points')
    return [
      [chart.name, chart.across, chart.up],
      ...[...chart.points.filter(({ named }) => !named), ...chart.points.filter(({ named }) => named)].map(
        ({ name, x, y }) => [name, x, y],
      ),
    ];
  return [
    ['', ...chart.series.map(({ name }) => name)],
    ...chart.categories.map((category, row) => [
      category,
      ...chart.series.map(({ values }) => values[row] ?? null),
    ]),
  ];
}

function cellXml(cell: Cell, row: number, at: number): string {
  const place = `${String.fromCharCode(65 + at)}${row + 1}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}
