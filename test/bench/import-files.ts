import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { loadRegister } from '../../electron/backend/register/index.ts';

const SERIES = [
  'Anmodning om bosetting',
  'Vedtak om bosetting',
  'Faktisk bosetting',
  'Opprinnelig anmodning',
];
const YEARS = Array.from({ length: 29 }, (_, index) => 1995 + index);

const kommuner = [...loadRegister().byNumber[2020].values()];

/** A number that is the same for the same place, so that a row that comes again says the same again. */
const figure = (row: number): number => (row * 2_654_435_761) % 500;

/** IMDi's long table with as many rows: every kommune, year and series, over again where that is not enough. */
export function writeLongCsv(path: string, rows: number): void {
  const different = kommuner.length * YEARS.length * SERIES.length;
  const lines = ['Enhet;År;Kommunenummer;Kommune;Bosetting;Antall'];
  for (let row = 0; row < rows; row++) {
    const at = row % different;
    const kommune = kommuner[at % kommuner.length];
    const rest = Math.floor(at / kommuner.length);
    const year = YEARS[rest % YEARS.length];
    const series = SERIES[Math.floor(rest / YEARS.length)];
    lines.push(`Personer;${year};${kommune?.kommunenummer};${kommune?.name};${series};${figure(at)}`);
  }
  writeFileSync(path, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
}

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** Kommune, year and two figures of a row. */
function ownRow(row: number): readonly [label: string, year: number, one: number, other: number] {
  const at = row % (kommuner.length * YEARS.length);
  const kommune = kommuner[at % kommuner.length];
  const year = YEARS[Math.floor(at / kommuner.length)] ?? 0;
  return [`${kommune?.kommunenummer} ${kommune?.name}`, year, figure(at), figure(at + 1)];
}

const HEADERS = ['Kommune', 'År', 'Vedtak', 'Bosatt'];

/** A workbook of a county's own with as many rows: kommune, year and two figures. The least that a program may write. */
export function writeWorkbook(path: string, rows: number): void {
  const lines: string[] = [`<row>${HEADERS.map(cell).join('')}</row>`];
  for (let row = 0; row < rows; row++) {
    const [label, ...numbers] = ownRow(row);
    lines.push(`<row>${cell(label)}${numbers.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`);
  }
  zipWorkbook(path, lines, null);
}

/** The same table as Excel saves it: each cell with its place and format, and its text in a list of texts. */
export function writeExcelWorkbook(path: string, rows: number): void {
  const texts = new Map<string, number>();
  const lines: string[] = [];
  const indexOf = (text: string): number => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, texts.size);
    return known ?? texts.size - 1;
  };
  const put = (row: number, cells: readonly (string | number)[]): void => {
    const written = cells.map((value, column) => {
      const place = `r="${'ABCD'[column]}${row}"`;
      return typeof value === 'number'
        ? `<c ${place}><v>${value}</v></c>`
        : `<c ${place} s="0" t="s"><v>${indexOf(value)}</v></c>`;
    });
    lines.push(`<row r="${row}" spans="1:4" x14ac:dyDescent="0.25">${written.join('')}</row>`);
  };
  put(1, HEADERS);
  for (let row = 0; row < rows; row++) put(row + 2, ownRow(row));
  zipWorkbook(path, lines, [...texts.keys()]);
}

function zipWorkbook(path: string, lines: readonly string[], texts: readonly string[] | null): void {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const ac = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}.xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${texts === null ? '' : override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${relation('r1', 'officeDocument', 'xl/workbook')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1')}${texts === null ? '' : relation('r2', 'sharedStrings', 'sharedStrings')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" ${ac}><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  if (texts !== null)
    parts['xl/sharedStrings.xml'] =
      `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(bytes), { level: 6 }));
}

/** IMDi's wide layout with as many columns of one year and a row for every kommune: many values from few rows. */
export function writeInnvandringsgrunn(path: string, columns: number): void {
  const each = (text: (column: number) => string): string =>
    Array.from({ length: columns }, (_, at) => text(at)).join(';');
  const lines = [
    `Region;Navn;${each((at) => `Opprinnelsesland: Land ${at}`)}`,
    `;;${each(() => 'Enhet: Personer')}`,
    `;;${each(() => 'År: 2021')}`,
    ...kommuner.map(
      ({ kommunenummer, name }, row) =>
        `K${kommunenummer};${name};${each((at) => String(figure(row * columns + at)))}`,
    ),
  ];
  writeFileSync(path, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
}
