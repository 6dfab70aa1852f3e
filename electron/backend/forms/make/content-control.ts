import { Paragraph } from 'docx';
import type { FormWords } from '../../../../shared/i18n/form-nb.ts';
import { capacityFields, contactFields, type FormMark, formMarks } from '../../../../shared/model/form.ts';
import { markText } from '../form-marks.ts';
import { colours, styles } from './form-docx-styles.ts';

/** Letters from the private area of Unicode, so that no text is mistaken for a place. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A paragraph that `withControls` makes a content control of: the library that writes the document has none. */
export const controlPlace = (mark: FormMark): Paragraph =>
  new Paragraph({ style: styles.answer, text: OPEN + mark + CLOSE });

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const has = (list: readonly string[], mark: string): boolean => list.includes(mark);

/** What a control takes: text with paragraphs, one line, a choice, or a date (ECMA-376 part 1, 17.5.2). */
function kindOf(mark: FormMark, words: FormWords): { readonly properties: string; readonly hint: string } {
  const { placeholder } = words;
  if (mark === 'date') {
    return {
      properties: `<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="${words.locale}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`,
      hint: placeholder.date,
    };
  }
  if (mark === 'role') {
    const items = words.roles.map((role) => `<w:listItem w:displayText="${role}" w:value="${role}"/>`);
    return { properties: `<w:comboBox>${items.join('')}</w:comboBox>`, hint: words.choose };
  }
  if (has(capacityFields, mark)) return { properties: '<w:text/>', hint: placeholder.number };
  return has(contactFields, mark)
    ? { properties: '<w:text/>', hint: placeholder.short }
    : { properties: '<w:richText/>', hint: placeholder.text };
}

function nameOf(mark: FormMark, words: FormWords): string {
  const names: Readonly<Partial<Record<FormMark, string>>> = {
    ...words.numbers,
    ...words.contact,
    date: words.date,
    'topic-1': words.topics['topic-1'].title,
    'topic-3': words.topics['topic-3'].title,
    'topic-4': words.topics['topic-4'].title,
    'topic-5': words.topics['topic-5'].title,
  };
  // Word shows no more than 64 letters of a control's name.
  return (names[mark] ?? mark).slice(0, 64);
}

/** The document with a content control in each place. Controls cannot be deleted, only filled in. */
export function withControls(xml: string, words: FormWords): string {
  return xml.replace(
    new RegExp(`<w:p>((?:(?!</w:p>).)*?)${OPEN}([a-z0-9-]+)${CLOSE}(?:(?!</w:p>).)*?</w:p>`, 'gs'),
    (whole, before: string, name: string) => {
      const mark = formMarks.find((one) => one === name);
      if (mark === undefined) return whole;
      const { properties, hint } = kindOf(mark, words);
      const style = /<w:pPr>.*?<\/w:pPr>/s.exec(before)?.[0] ?? '';
      const id = 720_100 + formMarks.indexOf(mark);
      const sdtPr = `<w:sdtPr><w:alias w:val="${escaped(nameOf(mark, words))}"/><w:tag w:val="${markText(mark)}"/><w:id w:val="${id}"/><w:lock w:val="sdtLocked"/><w:showingPlcHdr/>${properties}</w:sdtPr>`;
      const run = `<w:r><w:rPr><w:color w:val="${colours.quiet}"/></w:rPr><w:t>${escaped(hint)}</w:t></w:r>`;
      // Text with paragraphs needs a control around the paragraph; the others stand in it, where every program knows them.
      return properties === '<w:richText/>'
        ? `<w:sdt>${sdtPr}<w:sdtContent><w:p>${style}${run}</w:p></w:sdtContent></w:sdt>`
        : `<w:p>${style}<w:sdt>${sdtPr}<w:sdtContent>${run}</w:sdtContent></w:sdt></w:p>`;
    },
  );
}
