import type ExcelJS from 'exceljs';
import type { FormWords } from '../../../../shared/i18n/form-nb.ts';
import { formWords } from '../../../../shared/i18n/form-words.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { capacityFields, contactFields, formTopics, formVersion } from '../../../../shared/model/form.ts';
import { longestText, mostPersons } from '../../../../shared/model/limits.ts';
import { normaliseZip } from '../../export/zip/normalise-zip.ts';
import { MARK_COLUMN, markText } from '../form-marks.ts';
import type { FormContent } from './form-content.ts';
import * as look from './form-xlsx-look.ts';

/**
 * The form as a workbook: one sheet, labels locked without a password, answers open. A narrow hidden column names each
 * answer, so that the form is known again whatever it is called and whichever program has saved it. Same input, same bytes.
 */
export async function formXlsx(content: FormContent): Promise<Uint8Array> {
  const words = formWords(content.language);
  // Loaded when a workbook is first made: it is a large part of what there is to load.
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = `${words.title(content.year)}, ${content.name}`;
  book.creator = content.sender;
  const sheet = book.addWorksheet(words.sheet, look.sheetOptions(words));
  sheet.columns = look.columns;
  sheet.getColumn(MARK_COLUMN).hidden = true;
  const rows = rowWriter(sheet);
  heading(rows, content, words);
  rows.section(words.topicsHeading);
  for (const topic of formTopics) {
    const { title, ask } = words.topics[`topic-${topic}`];
    rows.question(title, ask);
    const cell = rows.wideAnswer(`topic-${topic}`);
    cell.dataValidation = {
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [longestText],
      ...refusal(words, words.refuse.text),
    };
  }
  rows.section(words.numbersHeading, words.numbersHelp);
  for (const field of capacityFields) {
    const cell = rows.answer(field, words.numbers[field]);
    cell.numFmt = '#,##0';
    cell.alignment = { ...cell.alignment, horizontal: 'left' };
    cell.dataValidation = {
      type: 'whole',
      operator: 'between',
      formulae: [0, mostPersons],
      ...refusal(words, words.refuse.persons),
    };
  }
  rows.section(words.contactHeading);
  for (const field of contactFields) {
    const cell = rows.answer(field, words.contact[field]);
    // A telephone number begins with a plus or a zero; as text it stays what was written.
    cell.numFmt = '@';
    if (field === 'role') cell.dataValidation = roleList(words);
  }
  const date = rows.answer('date', words.date);
  date.numFmt = 'dd\\.mm\\.yyyy';
  date.alignment = { ...date.alignment, horizontal: 'left' };
  date.dataValidation = {
    type: 'date',
    operator: 'greaterThan',
    formulae: [new Date(Date.UTC(2000, 0, 1))],
    showInputMessage: true,
    prompt: words.dateHint,
    ...refusal(words, words.refuse.date),
  };
  await sheet.protect('', look.protection);
  return normaliseZip(new Uint8Array(await book.xlsx.writeBuffer()));
}

function heading(rows: RowWriter, content: FormContent, words: FormWords): void {
  const { sender, year, deadline, email } = content;
  rows.title(words.title(year));
  rows.text(words.intro(sender, year), 'lead');
  rows.text(words.how, 'lead');
  rows.text(words.noPersons, 'warning');
  const back = words.returnTo(deadline === null ? null : formatDate(deadline), email);
  if (back !== '') rows.text(back, 'strong');
  rows.fact('number', words.identity.number, content.kommunenummer);
  rows.fact('kommune', words.identity.kommune, content.name);
  rows.fact('round', words.identity.round, year);
  rows.fact('version', words.identity.version, formVersion);
}

/** A choice to help, and not to bind: what is written in its place is kept too. */
const roleList = (words: FormWords): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${words.roles.join(',')}"`],
  showErrorMessage: false,
  showInputMessage: true,
  prompt: words.choose,
});

const refusal = (words: FormWords, error: string) => ({
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: words.refuse.title,
  error,
});

type RowWriter = ReturnType<typeof rowWriter>;

/** Fills the sheet from above, one row at a time. */
function rowWriter(sheet: ExcelJS.Worksheet) {
  let last = 0;
  const next = (height: number | null): ExcelJS.Row => {
    last += 1;
    const row = sheet.getRow(last);
    if (height !== null) row.height = height;
    return row;
  };
  const wide = (row: ExcelJS.Row): ExcelJS.Cell => {
    sheet.mergeCells(row.number, look.LABEL, row.number, look.ANSWER);
    return row.getCell(look.LABEL);
  };
  const write = (text: string, style: look.Look, height: number | null): void => {
    const cell = wide(next(height));
    cell.value = text;
    cell.style = look.styleOf(style);
  };
  const marked = (row: ExcelJS.Row, mark: Parameters<typeof markText>[0]): void => {
    row.getCell(MARK_COLUMN).value = markText(mark);
    row.getCell(MARK_COLUMN).style = look.styleOf('mark');
  };
  return {
    title: (text: string): void => write(text, 'title', 30),
    text: (text: string, style: look.Look): void => write(text, style, look.heightOf(text)),
    section: (text: string, help?: string): void => {
      write(text, 'section', 30);
      if (help !== undefined) write(help, 'help', look.heightOf(help));
    },
    question: (title: string, ask: string): void => {
      write(title, 'question', 26);
      write(ask, 'help', look.heightOf(ask));
    },
    fact: (mark: 'number' | 'kommune' | 'round' | 'version', label: string, value: string | number): void => {
      const row = next(18);
      marked(row, mark);
      row.getCell(look.LABEL).value = label;
      row.getCell(look.LABEL).style = look.styleOf('label');
      row.getCell(look.ANSWER).value = value;
      row.getCell(look.ANSWER).style = look.styleOf('fact');
    },
    wideAnswer: (mark: Parameters<typeof markText>[0]): ExcelJS.Cell => {
      const row = next(look.TOPIC_HEIGHT);
      marked(row, mark);
      const cell = wide(row);
      cell.style = look.styleOf('answer');
      row.getCell(look.ANSWER).style = look.styleOf('answer');
      return cell;
    },
    answer: (mark: Parameters<typeof markText>[0], label: string): ExcelJS.Cell => {
      const row = next(22);
      marked(row, mark);
      row.getCell(look.LABEL).value = label;
      row.getCell(look.LABEL).style = look.styleOf('label');
      const cell = row.getCell(look.ANSWER);
      cell.style = look.styleOf('answer');
      return cell;
    },
  };
}
