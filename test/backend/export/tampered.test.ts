import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageFileCount, packageFiles } from '../../../electron/backend/export/package-files.ts';
import { standardPackageTemplate } from '../../../electron/backend/export/package-template/standard-package-template.ts';
import { pptxBytes } from '../../../electron/backend/export/pptx/pptx-bytes.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { checkRendering } from '../../../electron/backend/export/verify/check-rendering.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import type { PackageProblem, Recommendation } from '../../../shared/model/package.ts';
import { noDetails } from '../../../shared/model/recommendation-details.ts';
import { inventedRound, recommend } from './invented-round.ts';

const version = '0.1.0';

/** A package with every kind of file there is. */
const templates = {
  recommendation: await standardPackageTemplate('recommendation', 'nb'),
  case: await standardPackageTemplate('case', 'nb'),
};
const recommendation: Recommendation = {
  ...recommend(inventedRound()),
  details: { ...noDetails, saksframlegg: { proposal: '', economy: '' } },
  templates: {
    recommendation: { fileName: 'brevark.docx', sha256: sha256(templates.recommendation) },
    case: { fileName: 'saksark.docx', sha256: sha256(templates.case) },
  },
};
const made = await packageFiles(recommendation, '2026-11-22T10:00:00.000Z', version, { templates });
const bytesOf = (name: string): Uint8Array =>
  made.files.find((file) => file.name === name)?.bytes ?? new Uint8Array();

function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const entries = unzipSync(bytes);
  const before = strFromU8(entries[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...entries, [part]: strToU8(after) }, { level: 1 });
}

const told = (problems: readonly PackageProblem[]): readonly string[] =>
  problems.map((problem) => packageProblemText(problem, 'nb'));

/** The part of a presentation that says something, by its name. */
const partWith = (bytes: Uint8Array, name: RegExp, words: string): string =>
  Object.entries(unzipSync(bytes)).find(
    ([part, content]) => name.test(part) && strFromU8(content).includes(words),
  )?.[0] ?? '';

const document = 'word/document.xml';

describe('a package with every kind of file', () => {
  test('has case and templates besides, as many files as were told beforehand', () => {
    expect(made.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['saksframlegg.docx', 'brevmal.docx', 'saksmal.docx']),
    );
    expect(made.files.length).toBe(packageFileCount(recommendation, []));
  });

  test('tampered with in each file but the data, with checksums to match: each is found, and told by where it is', async () => {
    const slides = bytesOf('møte.pptx');
    const sheet = 'kommuner/9903-lia.docx';
    const pdf = new Uint8Array(bytesOf('anbefaling.pdf'));
    const content = Buffer.from(pdf).indexOf('stream\n') + 60;
    pdf[content] = (pdf[content] ?? 0) ^ 1;
    const forged: Readonly<Record<string, Uint8Array>> = {
      'anbefaling.docx': changed(bytesOf('anbefaling.docx'), document, (xml) =>
        xml.replace(/(w:name="tall_9903".*?<w:t[^>]*>)\d+/s, '$199'),
      ),
      'saksframlegg.docx': changed(bytesOf('saksframlegg.docx'), document, (xml) =>
        xml.replace(/(w:name="tall_9902".*?<w:t[^>]*>)\d+/s, '$198'),
      ),
      'anbefaling.pdf': pdf,
      'anbefaling.xlsx': changed(bytesOf('anbefaling.xlsx'), 'xl/worksheets/sheet3.xml', (xml) =>
        xml.replace('<v>0.35</v>', '<v>0.25</v>'),
      ),
      'møte.pptx': changed(slides, partWith(slides, /slides\/slide\d+\.xml$/, '>Storvik<'), (xml) =>
        xml.replace(/(>Storvik<.*?<a:t>)[\d\u00a0]+(<\/a:t>)/s, '$112$2'),
      ),
      'anbefaling.csv': strToU8(
        strFromU8(bytesOf('anbefaling.csv')).replace(/(9905;Øyvær;ja;2470;)11/, '$112'),
      ),
      [sheet]: changed(bytesOf(sheet), document, (xml) => xml.replace('Svømmehallen', 'Svømmehalla')),
      'brevmal.docx': changed(templates.recommendation, document, (xml) => xml.replace('Kopi til', 'Kopi')),
    };
    const files = new Map(made.files.map(({ name, bytes }) => [name, forged[name] ?? bytes]));
    const manifest = JSON.parse(strFromU8(bytesOf('manifest.json')));
    for (const file of manifest.files) {
      const bytes = files.get(file.name) ?? new Uint8Array();
      Object.assign(file, { bytes: bytes.length, sha256: sha256(bytes) });
    }
    manifest.version = 2;
    files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
    const report = told((await verifyFiles(files, version)).problems);
    for (const expected of [
      /^anbefaling\.docx, 9903 Lia: her står «99», men anbefaling\.json har «\d+»$/,
      /^saksframlegg\.docx, 9902 Granvik - Guossavuotna: her står «98», men anbefaling\.json har «\d+»$/,
      /^anbefaling\.pdf, side 1: filen er ikke slik Fordel lager den/,
      /^anbefaling\.xlsx, kappa \(.*\): her står «0.25», men anbefaling\.json har «0.35»$/,
      /^møte\.pptx, ppt\/slides\/slide\d+\.xml \(lysbilde \d+ «.+», rad «Storvik»\): .* \(«12», skal være «41.230»\)$/,
      /^anbefaling\.csv, 9905 Øyvær, i_fjor: her står «12», men anbefaling\.json har «11»$/,
      /^kommuner\/9903-lia\.docx, word\/document\.xml \(«.+»\): .*«.*Svømmehalla.*», skal være «.*Svømmehallen.*»/,
      /^brevmal\.docx er endret etter at pakken ble laget$/,
      /^manifest\.json, version: her står «2», men pakken gir «1»$/,
    ])
      expect(
        report.filter((line) => expected.test(line)),
        `${expected} in\n${report.join('\n')}`,
      ).toHaveLength(1);
  });
});

describe('a changed presentation', () => {
  const round = recommend(inventedRound());
  const whole = pptxBytes(round);
  const check = async (name: RegExp, words: string, change: (xml: string) => string) => {
    const bytes = await whole;
    const [found] = await checkRendering(
      'møte.pptx',
      bytes,
      changed(bytes, partWith(bytes, name, words), change),
    );
    return found;
  };

  test('is told by the slide of a kommune and its number', async () => {
    const found = await check(/slides\/slide\d+\.xml$/, 'Øyvær: 13', (xml) =>
      xml.replace('Øyvær: 13', 'Øyvær: 31'),
    );
    expect(found?.at).toMatch(/^ppt\/slides\/slide\d+\.xml \(lysbilde \d+ «Øyvær: 13 personer.*»\)$/);
    expect(
      found === undefined ? [] : [packageProblemText(found, 'nb'), packageProblemText(found, 'nn')],
    ).toEqual([expect.stringContaining('.xml (lysbilde '), expect.stringContaining('.xml (lysbilete ')]);
    expect([found?.expected, found?.found]).toEqual([
      expect.stringMatching(/^Øyvær: 13/),
      expect.stringMatching(/^Øyvær: 31/),
    ]);
  });

  test('is told by what a point of a chart is of, and by the cell of the workbook in it', async () => {
    const chart = await check(/charts\/chart\d+\.xml$/, '<c:v>Storvik</c:v>', (xml) =>
      xml.replace(/(<c:val>.*?<c:pt idx="0"[^>]*><c:v>)[^<]*/s, '$17777'),
    );
    expect(chart?.at).toMatch(/^ppt\/charts\/chart\d+\.xml \(lysbilde \d+ «.+», «.+»\)$/);
    expect(chart?.found).toBe('7777');
    const bytes = await whole;
    const book = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx';
    const entries = unzipSync(bytes);
    const figures = changed(entries[book] ?? new Uint8Array(), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<v>[\d.]+<\/v>(?!.*<v>)/s, '<v>7777</v>'),
    );
    const [found] = await checkRendering(
      'møte.pptx',
      bytes,
      zipSync({ ...entries, [book]: figures }, { level: 1 }),
    );
    expect(found?.at).toMatch(
      /^ppt\/embeddings\/.*\.xlsx \(lysbilde \d+ «.+»\): xl\/worksheets\/sheet1\.xml \(Tall![A-Z]+\d+\)$/,
    );
    expect(found?.found).toBe('7777');
  });

  test('is told by the notes of a slide', async () => {
    const found = await check(/notesSlides\/notesSlide\d+\.xml$/, 'Øyvær', (xml) =>
      xml.replace('Øyvær', 'Øya'),
    );
    expect(found?.at).toMatch(/^ppt\/notesSlides\/notesSlide\d+\.xml \(lysbilde \d+ «.+», notatet\)$/);
  });
});
