import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { checkTemplate } from '../../../electron/backend/export/letters/check-template.ts';
import { onPaper } from '../../../electron/backend/export/package-template/on-paper.ts';
import { standardPackageTemplate } from '../../../electron/backend/export/package-template/standard-package-template.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { checkDocx } from '../../../electron/backend/export/verify/check-docx.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { inventedRound, recommend } from './invented-round.ts';

/** A letterhead as Word in Norwegian makes them: styles with Norwegian ids, wide margins, fields in head, foot and a table. */
async function letterhead(
  body: readonly string[] = ['{{innhold}}'],
  cell = 'Vår ref. {{vår_ref}}',
): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 24, language: { value: 'en-GB' } } },
        heading1: { run: { font: 'Calibri Light', size: 40, color: '7A0019' } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { left: 2_000, right: 2_000 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun('Sak {{saks'), new TextRun('nummer}}')],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({ children: [new Paragraph('Postboks 1 · {{avsender}} · {{tittel}}')] }),
        },
        children: [
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Vår dato')] }),
                  new TableCell({ children: [new Paragraph(cell)] }),
                ],
              }),
            ],
          }),
          ...body.map((text) => new Paragraph(text)),
          new Paragraph('Slutt på brevarket'),
        ],
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const norwegian = (name: string): void => {
    files[name] = strToU8(
      strFromU8(files[name] ?? new Uint8Array()).replaceAll('"Heading1"', '"Overskrift1"'),
    );
  };
  norwegian('word/styles.xml');
  return zipSync(files, { level: 1 });
}

const made = recommend(inventedRound());

/** The recommendation on a county's paper, and the parts of its letter. */
async function written(template: Uint8Array, more: Partial<Recommendation> = {}) {
  const recommendation: Recommendation = {
    ...made,
    details: { ...noDetails, caseNumber: '2026/1234', ourReference: '26/1234-7', date: '2026-11-20' },
    templates: { recommendation: { fileName: 'brevark.docx', sha256: sha256(template) } },
    ...more,
  };
  const templates = { recommendation: template };
  const bytes = await onPaper(recommendation, 'recommendation', letter(recommendation), templates);
  const parts = unzipSync(bytes);
  const part = (name: RegExp): string =>
    Object.keys(parts)
      .filter((one) => name.test(one))
      .map((one) => strFromU8(parts[one] ?? new Uint8Array()))
      .join('\n');
  return { recommendation, bytes, parts, part };
}

const paper = await letterhead();
const found = await written(paper);
const document = found.part(/^word\/document\.xml$/);
const text = document
  .replace(/<\/w:p>/g, '\n')
  .replace(/<[^>]+>/g, '')
  .replaceAll('\u00a0', ' ');

describe('a recommendation on the county’s own paper', () => {
  test('fills the fields at the head, at the foot and in a table, and says none of them once more', () => {
    expect(found.part(/header\d*\.xml/)).toMatch(/2026\/1234/);
    expect(found.part(/footer\d*\.xml/)).toContain('Prøve fylkeskommune');
    expect(text).toContain('Vår ref. 26/1234-7');
    expect(text.match(/26\/1234-7/g)).toHaveLength(1);
    expect(text).not.toContain('2026/1234');
    // A title at the foot is not that of the letter; and the template has no place for the date: both are in the text.
    expect(text).toContain('Anbefaling om bosetting av flyktninger i Prøvefylket i 2027');
    expect(text).toContain('20.11.2026');
    expect(text).not.toMatch(/[{}\uE123]/);
  });

  test('has the whole letter where the template says so, and what comes after it', () => {
    expect(text.indexOf('Vår dato')).toBeLessThan(text.indexOf('1 Anbefalte tall'));
    expect(text.trimEnd().endsWith('Slutt på brevarket')).toBe(true);
    expect(text).toContain('Avtalt i samarbeidsmøtet: skolen har plass.');
  });

  test('takes the styles of the template by their names, and brings only those it lacks, in its typeface', () => {
    expect(document).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(document).not.toContain('"Heading1"');
    const styles = found.part(/^word\/styles\.xml$/);
    expect(styles.match(/w:styleId="Overskrift1"/g)).toHaveLength(1);
    expect(styles).toContain('w:styleId="Tabelltekst"');
    expect(styles).not.toContain('Arial');
    for (const [, id = ''] of document.matchAll(/<w:[pr]Style w:val="([^"]*)"/g))
      expect(styles).toContain(`w:styleId="${id}"`);
    expect(styles).toContain('<w:lang w:val="nb-NO"');
  });

  test('has tables as wide as the text of the template, and lists and pictures that the file knows of', () => {
    expect(document).toContain('<w:tblW w:type="dxa" w:w="7906"/>');
    const numbering = found.part(/^word\/numbering\.xml$/);
    const lists = new Set([...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id));
    expect(lists.size).toBeGreaterThan(0);
    for (const id of lists) expect(numbering).toMatch(new RegExp(`<w:num [^>]*w:numId="${id}"`));
    const relations = found.part(/^word\/_rels\/document\.xml\.rels$/);
    const pictures = new Set([...document.matchAll(/r:embed="([^"]*)"/g)].map(([, id]) => id));
    expect(pictures.size).toBeGreaterThan(0);
    for (const id of pictures) {
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
      expect(Object.keys(found.parts)).toContain(`word/${target}`);
    }
    const ids = [...document.matchAll(/<w:bookmarkStart\b[^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('carries the numbers for a check, and which data it is of', async () => {
    expect(await checkDocx(found.recommendation, found.bytes, 'anbefaling.docx')).toEqual([]);
    expect(found.part(/^docProps\/core\.xml$/)).toMatch(
      /<cp:keywords>anbefaling\.json SHA-256 [0-9a-f]{64}</,
    );
  });

  test('has our styles where the template has none', async () => {
    const { 'word/styles.xml': _styles, ...bare } = unzipSync(paper);
    const without = (name: string, pattern: RegExp): void => {
      bare[name] = strToU8(strFromU8(bare[name] ?? new Uint8Array()).replace(pattern, ''));
    };
    without('word/_rels/document.xml.rels', /<Relationship [^>]*Target="styles\.xml"\/>/);
    without('[Content_Types].xml', /<Override [^>]*PartName="\/word\/styles\.xml"[^>]*\/>/);
    const { part } = await written(zipSync(bare, { level: 1 }));
    expect(part(/^word\/styles\.xml$/)).toContain('w:styleId="Heading1"');
    expect(part(/^word\/document\.xml$/)).toContain('<w:pStyle w:val="Heading1"/>');
    expect(part(/^word\/_rels\/document\.xml\.rels$/)).toContain('Target="styles.xml"');
    expect(part(/^\[Content_Types\]\.xml$/)).toContain('PartName="/word/styles.xml"');
  });

  test('is the same bytes again', async () => {
    expect(sha256((await written(paper)).bytes)).toBe(sha256(found.bytes));
  });
});

describe('a template for the recommendation', () => {
  const check = async (template: Uint8Array) => checkTemplate(template, 'brevark.docx', 'recommendation');

  test('is the standard one given back, for letter and case and in both languages', async () => {
    for (const kind of ['recommendation', 'case'] as const)
      for (const language of ['nb', 'nn'] as const) {
        const fields = answerOf(
          await checkTemplate(await standardPackageTemplate(kind, language), 'mal.docx', kind),
        );
        expect([...fields.values()]).toEqual(
          expect.arrayContaining(['innhold', 'tittel', 'saksnummer', 'avsender']),
        );
      }
  });

  test('without a place for the text is refused', async () => {
    const error = errorOf(await check(await letterhead(['Brødtekst'])));
    expect(error).toEqual({
      code: 'template-field-missing',
      params: { file: 'brevark.docx', field: '{{innhold}}' },
    });
  });

  test('with a field that is none is told by field, paragraph and place in a table', async () => {
    const error = errorOf(await check(await letterhead(undefined, 'Ref {{var_ref}}')));
    expect(error.code).toBe('template-field-unknown');
    expect(error.params).toMatchObject({ part: 'body', field: '{{var_ref}}', table: 1, row: 1, column: 2 });
    expect(errorText(error, 'nb')).toContain('tabell 1, rad 1, kolonne 2: «Ref {{var_ref}}»');
    expect(errorText(error, 'nn')).toContain('tabell 1, rad 1, kolonne 2: «Ref {{var_ref}}»');
  });

  test('with the place for the text twice, among other words, or in a table is told where', async () => {
    const twice = errorOf(await check(await letterhead(['{{innhold}}', '{{innhold}}'])));
    expect([twice.code, twice.params]).toMatchObject([
      'template-field-twice',
      { field: '{{innhold}}', part: 'body' },
    ]);
    expect(errorText(twice, 'nb')).toMatch(
      /^Feltet «\{\{innhold\}\}» står mer enn én gang i «brevark.docx» \(avsnitt \d+ i brevet/,
    );
    expect(errorOf(await check(await letterhead(['Her: {{innhold}}']))).code).toBe('template-field-alone');
    expect(errorOf(await check(await letterhead(['x'], '{{innhold}}'))).code).toBe('template-field-alone');
  });
});
