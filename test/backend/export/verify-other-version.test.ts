import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deliveryFiles } from '../../../electron/backend/export/delivery/delivery-files.ts';
import { packageFiles } from '../../../electron/backend/export/package-files.ts';
import { pdfBytes } from '../../../electron/backend/export/pdf/pdf-bytes.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { verifyDelivery } from '../../../electron/backend/export/verify/verify-delivery.ts';
import { verifyFiles } from '../../../electron/backend/export/verify-package.ts';
import { packageProblemText } from '../../../shared/i18n/package-problem-text.ts';
import type { InnspillDelivery } from '../../../shared/model/delivery.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { run } from '../../cli/run.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';
import { inventedRound, recommend } from './invented-round.ts';

const [older, version] = ['0.0.9', '0.1.0'];
const frozenAt = '2026-11-22T10:00:00.000Z';
const made = await packageFiles(recommend(inventedRound()), frozenAt, older);
const sheet = 'kommuner/9903-lia.docx';

type Files = Map<string, Uint8Array>;
const fresh = (): Files => new Map(made.files.map(({ name, bytes }) => [name, bytes]));

/** Makes the manifest agree with what somebody has done to the files. */
function sealed(files: Files): Files {
  const manifest = JSON.parse(strFromU8(files.get('manifest.json') ?? new Uint8Array()));
  for (const file of manifest.files) {
    const bytes = files.get(file.name) ?? new Uint8Array();
    Object.assign(file, { bytes: bytes.length, sha256: sha256(bytes) });
  }
  return files.set('manifest.json', strToU8(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** Another wording, or another layout, in a part of a document: what a later version may do. */
function reworded(files: Files, name: string, part: string, change: (xml: string) => string): Files {
  const entries = unzipSync(files.get(name) ?? new Uint8Array());
  const before = strFromU8(entries[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return files.set(name, zipSync({ ...entries, [part]: strToU8(after) }));
}

/** The PDF with other words, or of other numbers, that says it was written from these data all the same. */
async function pdfOf(
  change: (text: string) => string,
  numbers: Readonly<Record<string, number>> = {},
): Promise<Files> {
  const files = fresh();
  const own = recommend(inventedRound());
  const other: Recommendation = JSON.parse(change(JSON.stringify(own)));
  const pdf = Buffer.from(
    await pdfBytes({ ...other, numbers: { ...other.numbers, ...numbers } }, frozenAt),
  ).toString('latin1');
  const sum = /anbefaling\.json SHA-256 ([0-9a-f]{64})/.exec(pdf)?.[1] ?? '';
  const text = pdf.replaceAll(sum, sha256(files.get('anbefaling.json') ?? new Uint8Array()));
  return sealed(files.set('anbefaling.pdf', new Uint8Array(Buffer.from(text, 'latin1'))));
}

const told = async (files: Files): Promise<readonly string[]> =>
  (await verifyFiles(files, version)).problems.map((problem) => packageProblemText(problem, 'nb'));

function folderOf(files: Files): string {
  const folder = join(temporaryFolder(), 'pakke');
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

describe('a package of another program version', () => {
  test('is judged as a whole where this version makes the same of the data', async () => {
    expect(await verifyFiles(fresh(), version)).toMatchObject({ agrees: true, otherVersion: older });
    const verified = await verifyFiles(fresh(), version);
    expect(verified).not.toHaveProperty('byNumber');
    expect(verified).not.toHaveProperty('notJudged');
    const { status, out, err } = await run('verify', folderOf(fresh()));
    expect([status, out]).toEqual([0, expect.stringContaining('alt stemmer')]);
    expect(err).toBe('fordel verify: Pakken er laget av Fordel 0.0.9, en annen utgave enn denne.\n');
  });

  test('names each file that was judged by number alone, and each that was not judged', async () => {
    const files = fresh();
    reworded(files, 'anbefaling.docx', 'word/styles.xml', (xml) => xml.replace('Arial', 'Calibri'));
    reworded(files, 'møte.pptx', 'ppt/presentation.xml', (xml) => xml.replace('saveSubsetFonts="1"', ''));
    reworded(files, sheet, 'word/document.xml', (xml) => xml.replace('Svømmehallen', 'Hallen'));
    const pdf = Buffer.from(files.get('anbefaling.pdf') ?? []);
    const at = pdf.indexOf('stream\n') + 60;
    pdf[at] = (pdf[at] ?? 0) ^ 1;
    files.set('anbefaling.pdf', new Uint8Array(pdf));
    sealed(files);
    expect(await verifyFiles(files, version)).toMatchObject({
      agrees: true,
      byNumber: ['anbefaling.docx', 'møte.pptx', sheet],
      notJudged: ['anbefaling.pdf'],
      problems: [],
    });
    const { status, out, err } = await run('verify', folderOf(files));
    expect(status).toBe(3);
    expect(out).toBe(
      'pakke: ingen feil funnet, men ikke alt er kontrollert. Prøvefylket 2027: 140 personer, 6 kommuner, 10 av 14 filer kontrollert helt.\n',
    );
    expect(err).toContain(`Tallene er kontrollert, men ikke ordene, i anbefaling.docx, møte.pptx, ${sheet}.`);
    expect(err).toContain('bare sjekksummen, i anbefaling.pdf.');
    expect((await verifyFiles(files, older)).problems).toHaveLength(4);
  });

  test('whose PDF has other words and the same numbers, is judged by its numbers', async () => {
    const files = await pdfOf((text) => text.replaceAll('Svømmehallen', 'Ishallen'));
    expect(await verifyFiles(files, version)).toMatchObject({ agrees: true, byNumber: ['anbefaling.pdf'] });
  });

  test('with one number of a kommune changed is told of it: in table and chart, in a sentence and in the PDF', async () => {
    const found = new Map<string, readonly string[]>();
    const changes: Readonly<Record<string, readonly [string, RegExp, string, RegExp]>> = {
      'a cell of a slide': ['møte.pptx', /^ppt\/slides\/slide\d+\.xml$/, '>69<', /Storvik.*>69</s],
      'a point of a chart': ['møte.pptx', /^ppt\/charts\/chart\d+\.xml$/, '>69<', /Storvik.*>69</s],
      'a sentence': [sheet, /^word\/document\.xml$/, 'bosette 10 ', /bosette 10 /],
    };
    for (const [what, [name, part, text, holds]] of Object.entries(changes)) {
      const files = fresh();
      const parts = unzipSync(files.get(name) ?? new Uint8Array());
      const of = Object.keys(parts).find(
        (each) => part.test(each) && holds.test(strFromU8(parts[each] ?? new Uint8Array())),
      );
      reworded(files, name, of ?? '', (xml) => xml.replace(text, text.replace(/\d+/, '11')));
      found.set(what, await told(sealed(files)));
    }
    const says = (file: string, kommune: string, expected: string) => [
      `${file}, ${kommune}: filen er ikke slik Fordel lager den av anbefaling.json («11», skal være «${expected}»)`,
    ];
    expect(Object.fromEntries(found)).toEqual({
      'a cell of a slide': says('møte.pptx', '9901 Storvik', '69'),
      'a point of a chart': says('møte.pptx', '9901 Storvik', '69'),
      'a sentence': says(sheet, '9903 Lia', '10'),
    });
    const pdf = await pdfOf((text) => text, { '9901': 68 });
    expect(await told(pdf)).toContain(
      'anbefaling.pdf, 9901 Storvik: filen er ikke slik Fordel lager den av anbefaling.json («68», skal være «69»)',
    );
  });

  test('with a number changed that is of no kommune is not called wrong, and the file is named', async () => {
    const files = fresh();
    reworded(files, 'møte.pptx', 'ppt/slides/slide1.xml', (xml) => xml.replace('2027', '2028'));
    expect(await verifyFiles(sealed(files), version)).toMatchObject({
      agrees: true,
      notJudged: ['møte.pptx'],
      problems: [],
    });
  });

  test('with a PDF, a presentation and a fact sheet that are no such thing, is refused by the name of each', async () => {
    const files = fresh();
    for (const name of ['anbefaling.pdf', 'møte.pptx', sheet]) files.set(name, strToU8('hei'));
    expect(await told(sealed(files))).toEqual([
      'anbefaling.pdf er skadet og kan ikke leses',
      'møte.pptx er skadet og kan ikke leses',
      `${sheet} er skadet og kan ikke leses`,
    ]);
  });

  test('with a PDF that is cut short, or of another recommendation, is told so', async () => {
    const files = fresh();
    const pdf = files.get('anbefaling.pdf') ?? new Uint8Array();
    expect(await told(sealed(files.set('anbefaling.pdf', pdf.slice(0, -40))))).toEqual([
      'anbefaling.pdf er skadet og kan ikke leses',
    ]);
    const other = await packageFiles(recommend(inventedRound({ target: 141 })), frozenAt, older);
    const foreign = other.files.find(({ name }) => name === 'anbefaling.pdf')?.bytes ?? new Uint8Array();
    expect(await told(sealed(files.set('anbefaling.pdf', foreign)))).toEqual([
      'anbefaling.pdf er laget av en annen anbefaling.json enn den i pakken',
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['the source of the måltall', (text) => text.replace(/("source": ")[^"]*"/, '$1Noe annet"')],
    ['a key that stands twice', (text) => text.replace('"version": 1,', '"version": 9,\n  "version": 1,')],
  ])('with other data, %s, is told by every document that was written from the first', async (_, change) => {
    const files = fresh();
    const before = strFromU8(files.get('anbefaling.json') ?? new Uint8Array());
    expect(change(before)).not.toBe(before);
    files.set('anbefaling.json', strToU8(change(before)));
    const problems = await told(sealed(files));
    for (const name of ['anbefaling.docx', 'anbefaling.pdf', 'anbefaling.xlsx', 'møte.pptx', sheet])
      expect(problems).toContain(`${name} er laget av en annen anbefaling.json enn den i pakken`);
  });

  test('whose document has lost what it was written from, is told so', async () => {
    const files = fresh();
    reworded(files, 'møte.pptx', 'docProps/core.xml', (xml) =>
      xml.replace(/<cp:keywords>[^<]*<\/cp:keywords>/, ''),
    );
    expect(await told(sealed(files))).toEqual([
      'møte.pptx sier ikke hvilken anbefaling.json den er laget av',
    ]);
  });
});

const delivery: InnspillDelivery = {
  format: 'fordel-innspill/1',
  version: 1,
  language: 'nb',
  round: {
    year: 2027,
    fylkesnummer: '99',
    fylke: 'Prøvefylket',
    structure: 2024,
    sample: 'invented',
    note: null,
  },
  deadline: null,
  kommuner: ['9901 Storvik', '9902 Granvik'].map((name, index) => ({
    kommunenummer: name.slice(0, 4),
    name: name.slice(5),
    status: 'answered',
    repliedOn: '2026-05-11',
    late: false,
    journalNumber: '',
    texts: [],
    lines: [],
    capacity:
      index === 0
        ? null
        : { can: 24, wants: 20, extra: null, health: 2, minors: 0, source: 'skjema', date: null },
    note: null,
  })),
  regions: [],
  plans: null,
  samarbeid: [],
};
const delivered = await deliveryFiles(delivery, frozenAt, older);
const freshDelivery = (): Files => new Map(delivered.files.map(({ name, bytes }) => [name, bytes]));
const toldOf = async (files: Files): Promise<readonly string[]> =>
  (await verifyDelivery(files, version)).problems.map((problem) => packageProblemText(problem, 'nb'));

describe('a delivery of innspill of another program version', () => {
  test('is judged as a whole where this version makes the same of the data', async () => {
    const verified = await verifyDelivery(freshDelivery(), version);
    expect(verified).toMatchObject({ agrees: true, otherVersion: older });
    expect(verified).not.toHaveProperty('notJudged');
  });

  test('whose files are no documents, is refused by the name of each', async () => {
    const files = freshDelivery();
    for (const name of ['innspill.docx', 'innspill.pdf', 'innspill.xlsx']) files.set(name, strToU8('hei'));
    expect(await toldOf(sealed(files))).toEqual([
      'innspill.docx er skadet og kan ikke leses',
      'innspill.pdf er skadet og kan ikke leses',
      'innspill.xlsx er skadet og kan ikke leses',
    ]);
  });

  test('is judged by number where the words or the look are others', async () => {
    const files = freshDelivery();
    reworded(files, 'innspill.docx', 'word/document.xml', (xml) => xml.replace('Granvik', 'Granvika'));
    reworded(files, 'innspill.xlsx', 'xl/styles.xml', (xml) => xml.replace('Calibri', 'Arial'));
    sealed(files);
    expect(await verifyDelivery(files, version)).toMatchObject({
      agrees: true,
      byNumber: ['innspill.docx', 'innspill.xlsx'],
    });
    reworded(files, 'innspill.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<v>24</v>', '<v>25</v>'),
    );
    expect(await toldOf(sealed(files))).toEqual([
      'innspill.xlsx, 9902 Granvik, kapasitet_kan: her står «25», men innspill.json har «24»',
    ]);
  });

  test('with other data is told by each document', async () => {
    const files = freshDelivery();
    const text = strFromU8(files.get('innspill.json') ?? new Uint8Array());
    files.set('innspill.json', strToU8(text.replace('"late": false', '"late": true')));
    expect(await toldOf(sealed(files))).toEqual(
      ['innspill.docx', 'innspill.pdf', 'innspill.xlsx'].map(
        (name) => `${name} er laget av en annen innspill.json enn den i pakken`,
      ),
    );
  });
});
