import { describe, expect, test } from 'vitest';
import { pdfBytes } from '../../../electron/backend/export/pdf/pdf-bytes.ts';
import { renderPdf } from '../../../electron/backend/export/pdf/render-pdf.ts';
import { pdffonts, pdfinfo, pdfTools, pdftotext, preflight, qpdfCheck } from '../../support/pdf-tools.ts';
import { inventedRound, recommend } from './invented-round.ts';

const frozenAt = '2026-11-22T10:00:00.000Z';
const letter = (language: 'nb' | 'nn' = 'nb') => pdfBytes(recommend(inventedRound(), language), frozenAt);
const tools = pdfTools();

describe('the letter as PDF', () => {
  test('is the same bytes every time, also after other letters, and follows its time of freezing', async () => {
    const once = await letter();
    await letter('nn');
    expect(Buffer.compare(await letter(), once)).toBe(0);
    const later = await pdfBytes(recommend(inventedRound()), '2026-11-23T10:00:00.000Z');
    expect(Buffer.compare(later, once)).not.toBe(0);
  });

  test('says that it is PDF/A-1a and PDF/UA-1, tagged, with its language and its title shown', async () => {
    const raw = Buffer.from(await letter('nn')).toString('latin1');
    for (const said of [
      '<pdfaid:part>1</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Marked true',
      '/Lang (nn-NO)',
      '/DisplayDocTitle true',
    ])
      expect(raw).toContain(said);
  });

  test('takes a document of any blocks: a word longer than the line, an empty table, and a hundred pages', async () => {
    const bytes = await renderPdf(
      {
        title: 'Prøve & <mer>',
        author: 'Prøve',
        subject: '',
        keywords: '',
        locale: 'nb-NO',
        footer: 'Prøve',
        pageWords: { page: 'Side', of: 'av' },
        blocks: [
          { kind: 'paragraph', style: 'callout', runs: [{ text: 'x'.repeat(900) }], tied: false },
          { kind: 'table', summary: 'tom', columns: [{ name: 'A', width: 1 }], rows: [], sum: null },
          ...Array.from({ length: 100 }, () => ({ kind: 'page-break' }) as const),
          { kind: 'bullet', text: 'Čáhcesuolu og Guovdageaidnu', tied: false },
        ],
      },
      frozenAt,
    );
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Count 101\b/);
  });
});

describe.skipIf(!tools.preflight)('PDFBox Preflight', () => {
  test.each(['nb', 'nn'] as const)('finds the letter in %s to be valid PDF/A-1b', async (language) => {
    expect(preflight(await letter(language))).toContain('is a valid PDF/A-1b file');
  });
});

describe.skipIf(!tools.qpdf)('qpdf', () => {
  test('finds nothing wrong with the file', async () => {
    expect(qpdfCheck(await letter())).toContain('No syntax or stream encoding errors found');
  });
});

describe.skipIf(!tools.poppler)('poppler', () => {
  test('finds headings, contents, lists, and tables with heads for columns and rows', async () => {
    const tree = pdfinfo(await letter(), '-struct');
    for (const tag of [
      'H1',
      'H2',
      'TOC',
      'TOCI',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TR',
      'TH',
      'TD',
    ])
      expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    expect(tree).toContain('/Scope /Column');
    expect(tree).toContain('/Scope /Row');
    expect(tree).not.toMatch(/error/i);
  });

  test('reads title, tags and no scripts', async () => {
    const facts = pdfinfo(await letter());
    expect(facts).toContain('Title:           Anbefaling om bosetting av flyktninger i Prøvefylket i 2027');
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/JavaScript:\s+no/);
    expect(facts).toMatch(/CreationDate:\s+Sun Nov 22/);
  });

  test('finds every font in the file, as a part with a way back to letters', async () => {
    const [, , ...fonts] = pdffonts(await letter())
      .trim()
      .split('\n');
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Inter-\w+\s.*\syes\s+yes\s+yes\s/);
  });

  test('reads the numbers of the table', async () => {
    const made = recommend(inventedRound());
    const text = pdftotext(await pdfBytes(made, frozenAt)).replaceAll('\u00a0', ' ');
    for (const { name, number } of made.kommuner)
      if (number !== null) expect(text).toMatch(new RegExp(`${name}\\s.*\\s${number}\\s`));
  });
});
