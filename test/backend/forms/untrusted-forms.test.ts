import { describe, expect, it } from 'vitest';
import { readForm } from '../../../electron/backend/forms/read/read-form.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { editPart, fillDocx } from '../../support/fill-form.ts';
import { zipOf } from '../import/support/zip.ts';
import { granvik, makers } from './support/form-of.ts';

const codeOf = async (bytes: Uint8Array): Promise<string> => errorOf(await readForm(bytes)).code;

describe('a file that is given for a form', () => {
  it('is refused where it unpacks to far more than any form', async () => {
    const bomb = zipOf([{ name: 'word/document.xml', content: new Uint8Array(70 * 1024 * 1024).fill(32) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(bomb)).toBe('unpacks-too-large');
  });

  it('is refused where it declares entities', async () => {
    const form = editPart(
      await makers.docx(granvik),
      'word/document.xml',
      (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml.replace(/^<\?xml.*?\?>/, '')}`,
    );
    expect(await codeOf(form)).toBe('entity-declared');
  });

  it('is refused where its parts are inside each other without end', async () => {
    const deep = zipOf([{ name: 'word/document.xml', content: '<w:tbl>'.repeat(100) }]);
    expect(await codeOf(deep)).toBe('too-deeply-nested');
  });

  it('is named damaged where it is cut short or its XML is broken', async () => {
    const form = await makers.docx(granvik);
    expect(await codeOf(form.subarray(0, form.length / 2))).toBe('file-truncated');
    expect(await codeOf(editPart(form, 'word/document.xml', (xml) => xml.replace('</w:tbl>', '')))).toBe(
      'file-damaged',
    );
  });

  it.each([
    ['a PDF', '%PDF-1.7'],
    ['a picture', '\u0089PNG'],
    ['a text', 'Kommunen svarer at …'],
  ])('is told to be something else where it is %s', async (_, content) => {
    expect(await codeOf(Buffer.from(content, 'latin1'))).toBe('file-not-a-table');
  });

  it('is no form where it only borrows a mark', async () => {
    const document = zipOf([
      {
        name: 'word/document.xml',
        content:
          '<w:document><w:tbl><w:tr><w:tc><w:p><w:bookmarkStart w:name="fordel_skjema_can" w:id="1"/></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>',
      },
    ]);
    expect(answerOf(await readForm(document))).toMatchObject({ isForm: false, marks: { can: '9' } });
  });

  it('gives what it says as text: a formula is never run, and no mark-up comes through', async () => {
    const filled = fillDocx(await makers.docx(granvik), { 'topic-1': '=1+1 <b>x</b> &amp;', name: '=cmd|x' });
    expect(answerOf(await readForm(filled)).marks).toMatchObject({
      'topic-1': '=1+1 <b>x</b> &amp;',
      name: '=cmd|x',
    });
  });
});
