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

/** A workbook of a county's own with as many rows: kommune, year and two figures. */
export function writeWorkbook(path: string, rows: number): void {
  const lines: string[] = [`<row>${['Kommune', 'År', 'Vedtak', 'Bosatt'].map(cell).join('')}</row>`];
  for (let row = 0; row < rows; row++) {
    const at = row % (kommuner.length * YEARS.length);
    const kommune = kommuner[at % kommuner.length];
    const year = YEARS[Math.floor(at / kommuner.length)];
    const label = cell(`${kommune?.kommunenummer} ${kommune?.name}`);
    lines.push(
      `<row>${label}<c><v>${year}</v></c><c><v>${figure(at)}</v></c><c><v>${figure(at + 1)}</v></c></row>`,
    );
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(bytes), { level: 6 }));
}
