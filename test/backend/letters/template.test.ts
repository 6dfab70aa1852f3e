import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../electron/backend/export/letters/check-template.ts';
import { standardTemplate } from '../../../electron/backend/export/letters/standard-template.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';
import { openLetterRound } from './eksempel.ts';
import { paragraphsOf, partOf } from './word-text.ts';

const needed = '{{kommune}} {{frist}} {{kontakt}} {{roller}} {{personvern}}';

async function wordFile(
  paragraphs: readonly (string | readonly string[])[],
  header = '',
): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(header)] }) },
        children: paragraphs.map(
          (text) =>
            new Paragraph({
              children: [text].flat().map((run) => new TextRun({ text: run, bold: true, color: 'AA0000' })),
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const check = async (paragraphs: readonly (string | readonly string[])[]) =>
  errorOf(await checkTemplate(await wordFile(paragraphs), 'mal.docx', 'request'));

describe('the county’s own template', () => {
  it('is the standard one edited and given back, in both languages and for both letters', async () => {
    for (const kind of ['request', 'reminder'] as const)
      for (const language of ['nb', 'nn'] as const) {
        const fields = answerOf(
          await checkTemplate(await standardTemplate(kind, language), 'mal.docx', kind),
        );
        expect([...fields.values()]).toContain('personvern');
      }
  });

  it('keeps its look and its own words, with fields cut into runs, in capitals and in the header', async () => {
    const { backend, roundId, folders } = await openLetterRound();
    const path = join(temporaryFolder(), 'Vår mal.docx');
    writeFileSync(
      path,
      await wordFile(
        [
          'Kjære {{ KOMMUNE }}',
          ['Frist {', '{fri', 'st}} og {{kontakt}} {{roller}} {{personvern}}'],
          '{{tall}}',
          '{{vedlegg}}',
        ],
        '{{avsender}}, {{dato}}',
      ),
    );
    answerOf(
      await backend.typed('letters.setTemplate', {
        roundId,
        kind: 'request',
        language: 'nb',
        file: backend.files.register(path),
      }),
    );
    const { templates } = answerOf(await backend.typed('letters.show', { roundId }));
    expect(templates).toMatchObject([{ kind: 'request', language: 'nb', fileName: 'Vår mal.docx' }]);
    answerOf(
      await backend.typed('letters.make', {
        roundId,
        kind: 'request',
        kommuner: ['9903'],
        date: '2026-04-14',
        deadline: null,
      }),
    );
    const bytes = new Uint8Array(readFileSync(join(folders[0] ?? '', '9903-granvik.docx')));
    expect(paragraphsOf(bytes)[0]).toBe('Kjære Granvik');
    expect(paragraphsOf(bytes)[1]).toMatch(/^Frist 15\.5\.2026 og rådgiver/);
    expect(partOf(bytes)).toMatch(/AA0000.*Granvik/s);
    const header = Object.keys(unzipSync(bytes)).find((name) => /^word\/header\d*\.xml$/.test(name)) ?? '';
    expect(partOf(bytes, header).replace(/<[^>]*>/g, '')).toBe('Eksempel fylkeskommune, 14.4.2026');
    expect(partOf(bytes)).not.toContain('{{');
    answerOf(
      await backend.typed('letters.setTemplate', { roundId, kind: 'request', language: 'nb', file: null }),
    );
    expect(answerOf(await backend.typed('letters.show', { roundId })).templates).toEqual([]);
    answerOf(await backend.typed('history.undo', { roundId }));
    expect(answerOf(await backend.typed('letters.show', { roundId })).templates).toHaveLength(1);
  });

  it('is told what it lacks by the name of the field', async () => {
    expect(await check([needed, '{{tall}}'])).toEqual({
      code: 'template-field-missing',
      params: { file: 'mal.docx', field: '{{vedlegg}}' },
    });
  });

  it('is told of an unknown field by field, paragraph and text', async () => {
    expect(await check([needed, '{{tall}}', 'Svar innen {{frits}}, takk.', '{{vedlegg}}'])).toEqual({
      code: 'template-field-unknown',
      params: {
        file: 'mal.docx',
        field: '{{frits}}',
        part: 'body',
        paragraph: 3,
        text: 'Svar innen {{frits}}, takk.',
      },
    });
  });

  it.each([
    ['one that is not closed', 'Svar innen {{frist til oss', '{{frist'],
    ['one with one brace', 'Svar innen {frist}', '{frist}'],
    ['one closed by one brace', 'Svar innen {{frist}', '{{frist}'],
  ])('is told of a broken field: %s', async (_, text, field) => {
    expect(await check([needed, text])).toMatchObject({
      code: 'template-field-broken',
      params: { field, paragraph: 2 },
    });
  });

  it('is told of a table that is not alone in its paragraph', async () => {
    expect(await check([needed, 'Her: {{tall}}', '{{vedlegg}}'])).toMatchObject({
      code: 'template-field-alone',
      params: { field: '{{tall}}', paragraph: 2 },
    });
  });

  it('is refused where it is no Word file, has a macro or broken XML', async () => {
    const refused = async (bytes: Uint8Array) =>
      errorOf(await checkTemplate(bytes, 'mal.docx', 'request')).code;
    expect(await refused(strToU8('Kjære {{kommune}}'))).toBe('template-not-word');
    expect(await refused(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('template-not-word');
    const parts = unzipSync(await standardTemplate('request', 'nb'));
    expect(await refused(zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }))).toBe(
      'template-not-word',
    );
    const broken = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).slice(0, -20);
    expect(await refused(zipSync({ ...parts, 'word/document.xml': strToU8(broken) }))).toBe(
      'template-not-word',
    );
  });
});
