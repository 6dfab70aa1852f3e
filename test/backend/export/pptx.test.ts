import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { packageRows } from '../../../electron/backend/export/package-rows.ts';
import { pptxBytes } from '../../../electron/backend/export/pptx/pptx-bytes.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { convert, hasOffice } from '../../support/office.ts';
import { inventedRound, recommend } from './invented-round.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

const partsOf = async (made: Recommendation): Promise<Parts> => unzipSync(await pptxBytes(made));

const named = (parts: Parts, name: RegExp): readonly string[] =>
  Object.keys(parts)
    .filter((part) => name.test(part))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((part) => strFromU8(parts[part] ?? new Uint8Array()));

const slides = (parts: Parts): readonly string[] => named(parts, /^ppt\/slides\/slide\d+\.xml$/);
const charts = (parts: Parts): readonly string[] => named(parts, /^ppt\/charts\/chart\d+\.xml$/);
const notes = (parts: Parts): readonly string[] => named(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/);

const words = (xml: string): string =>
  xml
    .replace(/<\/a:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

describe('the presentation', () => {
  test('names the county and the sum with its source, in both written languages', async () => {
    const nb = slides(await partsOf(recommend(inventedRound())))
      .map(words)
      .join('\n');
    expect(nb).toContain('Prøve fylkeskommune');
    expect(nb).toContain('Kilde: Brev fra departementet, 31.10.2026');
    const nn = slides(await partsOf(recommend(inventedRound(), 'nn')))
      .map(words)
      .join('\n');
    expect(nn).toContain('Tilråding om busetjing av flyktningar i 2027');
    expect(nn).not.toMatch(/\b(anbefalt|personer|ikke|kommuner)\b/i);
  });

  test('gives every slide one title, speaker notes, and a language', async () => {
    const parts = await partsOf(recommend(inventedRound(), 'nn'));
    const all = slides(parts);
    expect(all.length).toBeGreaterThan(8);
    for (const slide of all) {
      expect(slide.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1);
      expect(slide).not.toContain('en-US');
      expect(slide).toContain('lang="nn-NO"');
    }
    expect(new Set(all.map((slide) => /type="title".*?<a:t>([^<]*)</s.exec(slide)?.[1])).size).toBe(
      all.length,
    );
    for (const note of notes(parts)) expect(words(note).trim().length).toBeGreaterThan(20);
  });

  test('describes every chart and table for those who do not see it, and marks the head of tables', async () => {
    for (const slide of slides(await partsOf(recommend(inventedRound()))))
      for (const frame of slide.match(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs) ?? []) {
        expect(frame).toMatch(/<p:cNvPr [^>]*descr="[^"]{20,}"/);
        if (frame.includes('<a:tbl>')) expect(frame).toContain('<a:tblPr firstRow="1"');
      }
  });

  test('has charts with exactly the two axes that they define, or PowerPoint asks to repair the file', async () => {
    const all = charts(await partsOf(recommend(inventedRound())));
    expect(all.length).toBeGreaterThan(4);
    for (const chart of all) {
      const used = [...chart.matchAll(/<c:axId val="([^"]*)"\/>/g)].map(([, id]) => id);
      const defined = [...chart.matchAll(/<c:(?:cat|val)Ax><c:axId val="([^"]*)"/g)].map(([, id]) => id);
      expect(defined).toHaveLength(2);
      expect(new Set(used)).toEqual(new Set(defined));
      expect(used).toHaveLength(4);
    }
  });

  test('names no part that is not there', async () => {
    const parts = await partsOf(recommend(inventedRound()));
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    for (const [, name = ''] of types.matchAll(/PartName="\/([^"]*)"/g))
      expect(Object.keys(parts)).toContain(name);
    for (const [rels, bytes] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const base = new URL(rels.replace(/_rels\/([^/]*)\.rels$/, '$1'), 'pptx:///');
      for (const [, target = ''] of strFromU8(bytes).matchAll(/Target="([^"]*)"/g))
        expect(Object.keys(parts)).toContain(new URL(target, base).pathname.slice(1));
    }
  });

  test('keeps the figures of a chart in a workbook of its own, zeros too', async () => {
    const made = recommend(inventedRound());
    const parts = await partsOf(made);
    const book = unzipSync(parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
    const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const { kommune, number } of packageRows(made)) {
      const row = new RegExp(`${kommune.name}</t></is></c><c r="B\\d+"><v>${number}</v>`);
      expect(sheet).toMatch(row);
      expect(charts(parts)[0]).toContain(`<c:v>${kommune.name}</c:v>`);
    }
  });

  test('is the same bytes every time, also after other presentations', async () => {
    const once = await pptxBytes(recommend(inventedRound()));
    await pptxBytes(recommend(inventedRound({ target: 200 })));
    // A zip knows the time to two seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    const again = await pptxBytes(recommend(inventedRound()));
    vi.useRealTimers();
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  test('is safe on a wall: no innspill, capacity, reason of a lock, or name of a bound', async () => {
    const parts = await partsOf(recommend(inventedRound()));
    const said = Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => words(strFromU8(bytes)))
      .join('\n');
    for (const kept of [
      'Avtalt i samarbeidsmøtet',
      'norskopplæring',
      'Svømmehallen',
      'helsefagarbeidere',
      'Kapasiteten er reell',
      'Ønsket av kommunen',
      'Har ikke bolig',
      'Rådgiver',
      'høyst 15',
    ])
      expect(said).not.toContain(kept);
  });

  test('has a slide for a kommune that is locked, changed the most or followed up, and for no other', async () => {
    const round = inventedRound();
    const followed = { ...recommend(round), followUp: ['9906'] };
    const titles = (parts: Parts): string => slides(parts).map(words).join('\n');
    expect(titles(await partsOf(followed))).toContain('Åsbygda: ');
    expect(titles(await partsOf(recommend(round)))).toContain('Øyvær: 13 personer');
  });
});

describe.skipIf(!hasOffice())('the presentation in LibreOffice', () => {
  test('opens, and its tables carry the numbers of the recommendation', async () => {
    const made = recommend(inventedRound());
    const folder = mkdtempSync(join(tmpdir(), 'fordel-pptx-'));
    try {
      const file = join(folder, 'm.pdf');
      writeFileSync(file, convert(await pptxBytes(made), 'pptx', 'pdf'));
      const read = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
      expect(read.status).toBe(0);
      const text = read.stdout.replaceAll('\u00a0', ' ').replace(/ +/g, ' ');
      for (const { kommune, input, number, change, per1000 } of packageRows(made)) {
        const before = kommune.lastYear === null ? 'ny' : formatNumber(kommune.lastYear);
        const moved = change === null ? 'ny' : formatChange(change);
        expect(text).toContain(
          `${kommune.name} ${formatNumber(input.inhabitants)} ${before} ${formatNumber(number)} ${moved} ${formatNumber(per1000, 1)}`.replaceAll(
            '\u00a0',
            ' ',
          ),
        );
      }
      expect(text).toContain('Sum 72 290 125 137');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
