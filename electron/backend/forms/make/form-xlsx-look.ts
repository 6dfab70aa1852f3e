import type ExcelJS from 'exceljs';
import type { FormWords } from '../../../../shared/i18n/form-nb.ts';

/** Columns, from 1. The first names the answers and is hidden. */
export const LABEL = 2;
export const ANSWER = 3;

const widths = { mark: 4, label: 52, answer: 42 } as const;
export const columns: Partial<ExcelJS.Column>[] = [
  { width: widths.mark },
  { width: widths.label },
  { width: widths.answer },
];

/** Points; room for about six lines. What is longer shows in the line above the sheet, and is read in full. */
export const TOPIC_HEIGHT = 96;

export type Look =
  | 'title'
  | 'lead'
  | 'warning'
  | 'strong'
  | 'question'
  | 'section'
  | 'help'
  | 'label'
  | 'fact'
  | 'answer'
  | 'mark';

const ink = 'FF1E2B3C';
const quiet = 'FF4B5A6B';
const fonts: Readonly<Record<Look, Partial<ExcelJS.Font>>> = {
  title: { size: 18, bold: true },
  lead: { size: 11 },
  warning: { size: 11, bold: true, color: { argb: 'FF8A2B0B' } },
  strong: { size: 11, bold: true },
  question: { size: 11, bold: true },
  section: { size: 14, bold: true, color: { argb: 'FF1F4164' } },
  help: { size: 10, color: { argb: quiet } },
  label: { size: 11 },
  fact: { size: 11, bold: true },
  answer: { size: 11 },
  mark: { size: 8, color: { argb: quiet } },
};

const line = { style: 'thin', color: { argb: 'FF8A97A6' } } as const;
const hair = { style: 'hair', color: { argb: 'FFB4BFCA' } } as const;

export function styleOf(look: Look): Partial<ExcelJS.Style> {
  const answer = look === 'answer';
  return {
    font: { name: 'Calibri', color: { argb: ink }, ...fonts[look] },
    alignment: {
      vertical: look === 'section' || look === 'question' ? 'bottom' : answer ? 'top' : 'middle',
      horizontal: 'left',
      wrapText: look !== 'mark',
      ...(answer ? { indent: 1 } : {}),
    },
    protection: { locked: !answer },
    ...(answer
      ? {
          fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF6D6' } },
          border: { top: line, bottom: line, left: line, right: line },
        }
      : {}),
    ...(look === 'label' || look === 'fact' ? { border: { bottom: hair } } : {}),
    ...(look === 'fact' ? { numFmt: '0' } : {}),
  };
}

/** The height a text takes over both columns, points: spreadsheets do not fit the rows of merged cells. */
export function heightOf(text: string): number {
  const letters = (widths.label + widths.answer) * 1.05;
  return 15 * Math.max(1, Math.ceil(text.length / letters)) + 4;
}

export const sheetOptions = (words: FormWords): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ showGridLines: false, state: 'normal' }],
  pageSetup: {
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    margins: { left: 0.6, right: 0.6, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: `&R${words.page('&P', '&N')}` },
});

/** Only the answers can be written in; rows may be made higher. No password: it guards against slips, not against people. */
export const protection: Partial<ExcelJS.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatRows: true,
  formatColumns: true,
};
