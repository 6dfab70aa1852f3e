import { type ZipPart, zipOf } from './zip.ts';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetXml {
  readonly name: string;
  /** What stands inside <sheetData>. */
  readonly rows: string;
  readonly state?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetXml[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Stands before the root of the first sheet. */
  readonly prolog?: string;
  readonly more?: readonly ZipPart[];
}

/** The smallest workbook with these sheets, written as XML so that a test can say exactly what is in a cell. */
export function workbook({
  sheets,
  sharedStrings,
  styles,
  prolog = '',
  more = [],
}: WorkbookParts): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const parts: ZipPart[] = [
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`))
        .join(
          '',
        )}${relation('ss', 'sharedStrings', 'sharedStrings.xml')}${relation('st', 'styles', 'styles.xml')}</Relationships>`,
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: `${index === 0 ? prolog : ''}<worksheet xmlns="${NS}"><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...more,
  ];
  if (sharedStrings !== undefined) {
    parts.push({ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${NS}">${sharedStrings}</sst>` });
  }
  if (styles !== undefined) {
    parts.push({ name: 'xl/styles.xml', content: `<styleSheet xmlns="${NS}">${styles}</styleSheet>` });
  }
  return zipOf(parts);
}

/** A row of inline texts and numbers. */
export const textRow = (row: number, cells: readonly (string | number)[]): string =>
  `<row r="${row}">${cells
    .map((cell, index) => {
      const reference = `${String.fromCharCode(65 + index)}${row}`;
      return typeof cell === 'number'
        ? `<c r="${reference}"><v>${cell}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    })
    .join('')}</row>`;
