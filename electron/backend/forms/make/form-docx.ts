import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { FormWords } from '../../../../shared/i18n/form-nb.ts';
import { formWords } from '../../../../shared/i18n/form-words.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { capacityFields, contactFields, formTopics, formVersion } from '../../../../shared/model/form.ts';
import { renumberBookmarks } from '../../export/docx/renumber-bookmarks.ts';
import { normaliseZip } from '../../export/zip/normalise-zip.ts';
import { withControls } from './content-control.ts';
import type { FormContent } from './form-content.ts';
import { colours, formStyles, page, styles } from './form-docx-styles.ts';
import { factTable, questionTable, shortTable } from './form-docx-tables.ts';

/**
 * The form as a Word document: tables with a bookmark beside each question and a content control in each answer, so
 * that it is known again also where Word or another program has saved it in its own way. Same input, same bytes.
 */
export async function formDocx(content: FormContent): Promise<Uint8Array> {
  const words = formWords(content.language);
  const document = new Document({
    title: `${words.title(content.year)}, ${content.name}`,
    creator: content.sender,
    lastModifiedBy: 'Fordel',
    styles: formStyles(words.locale),
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [footer(words)] }) },
        children: [...heading(content, words), ...questions(words)],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return normaliseZip(bytes, {
    'word/document.xml': (xml) => withControls(renumberBookmarks(xml), words),
  });
}

const footer = (words: FormWords): Paragraph => {
  // The words hold the two numbers at places of their own in each language.
  const [before = '', between = '', after = ''] = words.page('\u0001', '\u0001').split('\u0001');
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        color: colours.quiet,
        size: 16,
        children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  });
};

function heading(content: FormContent, words: FormWords): readonly (Paragraph | Table)[] {
  const { sender, year, deadline, email } = content;
  const back = words.returnTo(deadline === null ? null : formatDate(deadline), email);
  return [
    new Paragraph({ text: words.title(year), heading: HeadingLevel.TITLE }),
    new Paragraph({ text: words.intro(sender, year) }),
    new Paragraph({ text: words.howWord }),
    new Paragraph({ text: words.noPersons, style: styles.warning }),
    ...(back === '' ? [] : [new Paragraph({ children: [new TextRun({ text: back, bold: true })] })]),
    factTable([
      { mark: 'number', label: words.identity.number, value: content.kommunenummer },
      { mark: 'kommune', label: words.identity.kommune, value: content.name },
      { mark: 'round', label: words.identity.round, value: String(year) },
      { mark: 'version', label: words.identity.version, value: String(formVersion) },
    ]),
  ];
}

const section = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

/** Keeps two tables apart: without a paragraph between them Word makes them one. */
const gap = (): Paragraph => new Paragraph({ text: '', style: styles.gap });

const questions = (words: FormWords): readonly (Paragraph | Table)[] => [
  section(words.topicsHeading),
  ...formTopics.flatMap((topic) => [questionTable(`topic-${topic}`, words.topics[`topic-${topic}`]), gap()]),
  section(words.numbersHeading),
  new Paragraph({ text: words.numbersHelp, style: styles.help, keepNext: true }),
  shortTable(capacityFields.map((mark) => ({ mark, label: words.numbers[mark] }))),
  section(words.contactHeading),
  shortTable([
    ...contactFields.map((mark) => ({ mark, label: words.contact[mark] })),
    { mark: 'date' as const, label: words.date },
  ]),
];
