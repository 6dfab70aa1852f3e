import { readFileSync } from 'node:fs';
import yauzl from 'yauzl';
import { textRow, workbook } from '../backend/import/support/workbook.ts';
import type { ZipPart } from '../backend/import/support/zip.ts';
import { sharedData } from '../support/shared-data.ts';

/** A file to spoil. A workbook also comes as its parts, so that its XML can be spoiled inside a sound zip. */
export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly ZipPart[] | null;
}

const text = (name: string, content: string): Specimen => ({
  name,
  bytes: Buffer.from(content),
  parts: null,
});

async function partsOf(bytes: Uint8Array): Promise<readonly ZipPart[]> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts: ZipPart[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.push({ name: entry.fileName, content: Buffer.concat(chunks) });
  }
  return parts;
}

/** The first rows of every sheet: what is left is a sound sheet. */
const cutSheet = (part: ZipPart, rows: number): ZipPart => {
  if (!part.name.startsWith('xl/worksheets/sheet')) return part;
  const xml = Buffer.from(part.content).toString('utf8');
  const end = xml.indexOf('</sheetData>');
  const cut = [...xml.matchAll(/<\/row>/g)][rows]?.index;
  if (cut === undefined || end < 0) return part;
  return { name: part.name, content: `${xml.slice(0, cut + '</row>'.length)}${xml.slice(end)}` };
};

const cutLines = (bytes: Uint8Array, from: number, rows: number): Uint8Array => {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const kept = [...lines.slice(0, 4), ...lines.slice(from, from + rows)];
  return Buffer.from(kept.join('\n'), 'latin1');
};

/** Small files of each layout, so that the fuzzing does something even where the published ones are missing. */
const OWN: readonly Specimen[] = [
  text(
    'imdi long',
    'Enhet;År;Kommunenummer;Kommune;Bosetting;Antall\nPersoner;2022;5001;Trondheim;Vedtak om bosetting;740\nPersoner;2022;5006;Steinkjer;Vedtak om bosetting;:\n',
  ),
  text(
    'imdi wide',
    'Region;Navn;Bosetting: Vedtak om bosetting;Bosetting: Vedtak om bosetting\n;;Enhet: Personer;Enhet: Personer\n;;År: 2021;År: 2022\nK5001;Trondheim;140;740\nF50;Trøndelag;1;2\n',
  ),
  text(
    'plain',
    'Kommune;Innbyggere 2021;Anmodning 2022\n5001 Trondheim;207 595;140\nVåler;1,5;-5\n"Namsos";;x\n',
  ),
  text('paste', 'Trondheim\t140\nSteinkjer\t35\nSnåase - Snåsa\t:\n'),
  text(
    'ssb',
    '"07459: Befolkning, etter region og år"\n\n"region";"Personer 2021"\n"5001 Trondheim";207595\n"50 Trøndelag";1\n',
  ),
  text(
    'ssb by age',
    '"07459: Befolkning, etter region, alder og år"\n\n"region";"alder";"Personer 2021"\n"5001 Trondheim";"0-17 år";40\n"5001 Trondheim";"18 år eller eldre";60\n',
  ),
  text(
    'ssb with its regions across',
    '"07459: Befolkning, etter kjønn, region og år"\n\n"kjønn";"5001 Trondheim - Tråante 2021";"5006 Steinkjer 2021";"50 Trøndelag 2021";"5007 Namsos 2021"\n"Menn";100;20;200;"-"\n"Kvinner";101;21;201;".."\n\nMålt 1. januar\n',
  ),
  text(
    'kommuner across',
    'Tall til anbefalingen\n;;Vedtak;;Bosatt;\n;Trondheim;;Steinkjer;;Namsos;\n;2021;2022;2021;2022;2021;2022\nAntall;140;150;35;30;20;-\nHerav enslige mindreårige\nAntall;14;15;3;3;2;avventer vedtak\n',
  ),
  text(
    'tables under each other',
    'Kommune;Vedtak 2022\nTrondheim;140\n\nHerav enslige mindreårige\nKommune;Vedtak 2022\nSteinkjer;3\n',
  ),
  text(
    'ssb from its programming interface',
    '"region","statistikkvariabel","år","06913: Befolkning, etter region og år"\n"5001 Trondheim","Folkemengde 1. januar","2021",207595\n',
  ),
  text(
    'nav of one month',
    'Helt ledige. Juli 2022\n\nKommune;Antall;Prosent av arbeidsstyrken\n5001 Trondheim;1 945;1,6\n5038 Verdal;*;0,9\n',
  ),
  text(
    'web',
    '<h1>2026</h1><table><tr><th>Kommune</th><th>Antall personer kommunen har vedtatt å bosette:</th></tr><tr><td>Trondheim</td><td>avventer vedtak</td></tr></table>',
  ),
  text(
    'jsonstat',
    '{"label":"07459: x","id":["Region","Tid"],"size":[2,1],"role":{"geo":["Region"],"time":["Tid"]},"dimension":{"Region":{"category":{"index":["5001","5006"],"label":{"5001":"Trondheim"}}},"Tid":{"category":{"index":{"2021":0}}}},"value":[1,null],"status":{"1":".."}}',
  ),
];

const OWN_WORKBOOK = workbook({
  sheets: [
    {
      name: 'Tall',
      rows: [
        ['', 'Kilde: NAV', 'Helt ledige. Tidsserie måned'],
        ['', '', 'Kommune. Antall'],
        ['', 'Januar - februar 2022'],
        ['', '', 'Januar', 'Februar'],
        ['', '5001 Trondheim', 4, '*'],
      ]
        .map((cells, index) => textRow(index + 1, cells))
        .join(''),
    },
    { name: 'Egne', rows: textRow(1, ['Kommune', 'Vedtak 2022']) + textRow(2, ['Trondheim', 1.5]) },
  ],
  sharedStrings: '<si><t>Trondheim</t></si>',
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
});

const PUBLISHED = [
  'samples/imdi_bosatt_anmodede_lang_2023_latin1.csv',
  'samples/imdi_bosatt_anmodede_bred_for_mars2022_latin1.csv',
  'samples/nav_HL060_202210.xlsx',
  'samples/ssb_06445_pxweb.xlsx',
  'samples/ssb_11616_pxweb_semikolon_latin1.csv',
];

async function published(file: string, rows: number | null): Promise<Specimen | null> {
  const path = sharedData(file);
  if (path === null) return null;
  const bytes = readFileSync(path);
  if (file.endsWith('.xlsx')) {
    const parts = await partsOf(bytes);
    return { name: file, bytes, parts: rows === null ? parts : parts.map((part) => cutSheet(part, rows)) };
  }
  // The rows of Trøndelag are in the last fifth of both of IMDi's files.
  const total = Buffer.from(bytes).toString('latin1').split('\n').length;
  const cut = rows === null ? bytes : cutLines(bytes, Math.floor(total * 0.6), rows);
  return { name: file, bytes: cut, parts: null };
}

/** What is spoiled: files of our own, and the published ones cut to so many rows (null: whole). */
export async function corpus(rows: number | null): Promise<readonly Specimen[]> {
  const real = await Promise.all(PUBLISHED.map((file) => published(file, rows)));
  return [
    ...OWN,
    { name: 'workbook', bytes: OWN_WORKBOOK, parts: await partsOf(OWN_WORKBOOK) },
    ...real.filter((specimen) => specimen !== null),
  ];
}
