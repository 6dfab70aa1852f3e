import { describe, expect, it } from 'vitest';
import { formMarks } from '../../../shared/model/form.ts';
import { type Answers, editPart, fillDocx, fillXlsx } from '../../support/fill-form.ts';
import { convert, hasOffice } from '../../support/office.ts';
import { granvik, kinds, makers, readingOf } from './support/form-of.ts';

const fill = { xlsx: fillXlsx, docx: fillDocx } as const;

const text =
  'Vi har norskopplæring på dagtid.\n\n- Kveldskurs\n- Praksis i bedrift\n\n70 % går ut i arbeid & «skole» <2 år>.';
const answers: Answers = {
  'topic-1': text,
  'topic-3': 'Samarbeider med Elvestrand om voksenopplæring.',
  'topic-5': 'Boliger er det som avgjør.',
  can: 24,
  wants: 20,
  extra: 0,
  minors: 'ca. 3',
  role: 'Rådgiver',
  name: 'Kari Nordmann',
  email: 'kari@granvik.example',
  phone: '+47 99 99 99 99',
  date: '14.5.2026',
};
const expected = Object.fromEntries(Object.entries(answers).map(([mark, answer]) => [mark, String(answer)]));

describe.each(kinds)('the form as %s', (kind) => {
  it('has every mark, its kommune and round, and no answer', async () => {
    const { isForm, marks } = await readingOf(await makers[kind](granvik));
    expect(isForm).toBe(true);
    expect(Object.keys(marks).toSorted()).toEqual([...formMarks].toSorted());
    const { number, kommune, round, version, ...rest } = marks;
    expect({ number, kommune, round, version }).toEqual({
      number: '9903',
      kommune: 'Granvik',
      round: '2027',
      version: '1',
    });
    expect(Object.values(rest).every((answer) => answer === '')).toBe(true);
  });

  it('is the same bytes each time, and other bytes in the other language', async () => {
    const once = await makers[kind](granvik);
    expect(await makers[kind](granvik)).toEqual(once);
    const nynorsk = await makers[kind]({ ...granvik, language: 'nn' });
    expect(nynorsk).not.toEqual(once);
    expect((await readingOf(nynorsk)).isForm).toBe(true);
  });

  it('gives back what was written, with lines and paragraphs as they were', async () => {
    const filled = fill[kind](await makers[kind](granvik), answers);
    expect((await readingOf(filled)).marks).toMatchObject(expected);
  });

  it('keeps a kommunenummer that begins with 0', async () => {
    const form = await makers[kind]({ ...granvik, kommunenummer: '0301', name: 'Oslo' });
    expect((await readingOf(form)).marks.number).toBe('0301');
  });

  it.skipIf(!hasOffice())(
    'is read after LibreOffice has opened it and saved it in its own format and back',
    async () => {
      const filled = fill[kind](await makers[kind](granvik), answers);
      const open = kind === 'xlsx' ? 'ods' : 'odt';
      const back = convert(convert(filled, kind, open), open, kind);
      const { marks, isForm } = await readingOf(back);
      expect(isForm).toBe(true);
      expect(marks).toMatchObject({ ...expected, 'topic-4': '', health: '' });
    },
    120_000,
  );
});

describe('a form in Word', () => {
  const inAnswer = async (mark: string, content: string) => {
    const form = fillDocx(await makers.docx(granvik), { [mark]: 'HER' });
    const filled = editPart(form, 'word/document.xml', (xml) =>
      xml.replace('<w:p><w:r><w:t xml:space="preserve">HER</w:t></w:r></w:p>', content),
    );
    return (await readingOf(filled)).marks;
  };
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

  it('keeps lists with their bullets and line breaks within a paragraph', async () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const marks = await inAnswer(
      'topic-1',
      `<w:p>${run('Tilbud:')}</w:p>${item('norsk')}${item('praksis')}<w:p><w:r><w:t>Linje</w:t><w:br/><w:t>ny linje</w:t></w:r></w:p>`,
    );
    expect(marks['topic-1']).toBe('Tilbud:\n• norsk\n• praksis\nLinje\nny linje');
  });

  it('leaves out what was deleted with changes tracked, and keeps what was put in', async () => {
    const marks = await inAnswer(
      'topic-4',
      `<w:p><w:del w:id="1"><w:r><w:delText>gammelt</w:delText></w:r></w:del><w:ins w:id="2">${run('nytt')}</w:ins></w:p>`,
    );
    expect(marks['topic-4']).toBe('nytt');
  });

  it('takes a table within an answer as lines of the answer', async () => {
    const marks = await inAnswer(
      'topic-5',
      `<w:tbl><w:tr><w:tc><w:p>${run('Leid bolig')}</w:p></w:tc><w:tc><w:p>${run('12')}</w:p></w:tc></w:tr></w:tbl><w:p>${run('Se over')}</w:p>`,
    );
    expect(marks['topic-5']).toBe('Leid bolig\n12\nSe over');
    expect(marks.can).toBe('');
  });

  it('is known by its questions where a program has lost the bookmarks', async () => {
    const filled = fillDocx(await makers.docx(granvik), answers);
    const without = editPart(filled, 'word/document.xml', (xml) =>
      xml.replace(/<w:bookmark(Start|End)[^>]*>/g, ''),
    );
    const { isForm, marks } = await readingOf(without);
    expect(isForm).toBe(true);
    expect(marks).toMatchObject(expected);
  });

  it('does not take the hint for an answer, also where the mark of it is lost', async () => {
    const unmarked = editPart(await makers.docx(granvik), 'word/document.xml', (xml) =>
      xml.replaceAll('<w:showingPlcHdr/>', ''),
    );
    const { marks } = await readingOf(unmarked);
    expect(marks['topic-1']).toBe('');
    expect(marks.can).toBe('');
    expect(marks.date).toBe('');
  });

  it('keeps an answer that was written without the mark of the hint being taken away', async () => {
    const written = editPart(await makers.docx(granvik), 'word/document.xml', (xml) =>
      xml.replace('Skriv svaret her.', 'Vi har plass.'),
    );
    expect((await readingOf(written)).marks['topic-1']).toBe('Vi har plass.');
  });
});

describe('a form in Excel', () => {
  it('opens only the answers for writing, and limits what they take', async () => {
    const form = await makers.xlsx(granvik);
    const parts = new Map<string, string>();
    editPart(form, 'xl/worksheets/sheet1.xml', (xml) => {
      parts.set('sheet', xml);
      return xml;
    });
    editPart(form, 'xl/styles.xml', (xml) => {
      parts.set('styles', xml);
      return xml;
    });
    const sheet = parts.get('sheet') ?? '';
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(sheet.match(/<dataValidation /g)?.length).toBeGreaterThanOrEqual(4);
    expect(sheet).toContain('type="whole"');
    expect(sheet).toContain('type="list"');
    expect(sheet).toContain('type="date"');
    expect(parts.get('styles')).toContain('locked="0"');
  });

  it('reads a date that Excel has made a number of', async () => {
    const filled = fillXlsx(await makers.xlsx(granvik), { can: 1, date: 46_156 });
    expect((await readingOf(filled)).marks.date).toBe('2026-05-14');
  });
});
