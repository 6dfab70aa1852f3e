import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { normaliseZip } from '../zip/normalise-zip.ts';
import { barChartXml } from './bar-chart-xml.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { escaped } from './escaped.ts';
import { pointChartXml } from './point-chart-xml.ts';
import type { Chart, Deck } from './slide.ts';

/**
 * Sets right what pptxgenjs leaves: it counts charts through the life of the program, gives bar charts a third axis that is
 * nowhere defined (PowerPoint then asks to repair the file), knows no head of a table and no description of one, and calls
 * everything American English. The same deck is always the same bytes.
 */
export function finishPptx(bytes: Uint8Array, deck: Deck): Uint8Array {
  const rename = chartNames(Object.keys(unzipSync(bytes)));
  const entries: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    entries[rename(name)] = /\.(xml|rels)$/.test(name)
      ? strToU8(inLanguage(rename(strFromU8(content)), deck.locale))
      : content;
  const parts = deck.slides.flatMap((slide) => slide.parts);
  parts
    .filter((part) => part.kind === 'chart')
    .forEach(({ chart }, at) => {
      entries[`ppt/charts/chart${at + 1}.xml`] = strToU8(chartXml(chart, deck.locale));
      entries[`ppt/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`] = chartWorkbook(chart);
    });
  deck.slides.forEach((slide, at) => {
    const name = `ppt/slides/slide${at + 1}.xml`;
    const content = entries[name];
    if (content === undefined) return;
    const summaries = slide.parts.flatMap((part) => (part.kind === 'table' ? [part.summary] : []));
    entries[name] = strToU8(describeTables(strFromU8(content), summaries));
  });
  const types = entries['[Content_Types].xml'];
  if (types !== undefined)
    entries['[Content_Types].xml'] = strToU8(withoutMissing(strFromU8(types), new Set(Object.keys(entries))));
  const core = entries['docProps/core.xml'];
  if (core !== undefined) entries['docProps/core.xml'] = strToU8(properties(strFromU8(core), deck));
  // Only to give the parts to what orders and dates them.
  return normaliseZip(zipSync(entries, { level: 0 }));
}

const chartXml = (chart: Chart, locale: string): string =>
  chart.kind === 'bars' ? barChartXml(chart, locale) : pointChartXml(chart, locale);

/** Charts and their workbooks are numbered from 1 within the file. */
function chartNames(names: readonly string[]): (text: string) => string {
  const numbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const place = new Map(numbers.map((number, at) => [String(number), at + 1]));
  return (text) =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_, before: string, number: string) => `${before}${place.get(number) ?? number}`,
    );
}

const inLanguage = (xml: string, locale: string): string =>
  xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${locale}"`);

/** What each table is of, and that its first row is its head, for a screen reader. */
function describeTables(xml: string, summaries: readonly string[]): string {
  let at = 0;
  return xml.replace(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs, (frame) => {
    if (!frame.includes('<a:tbl>')) return frame;
    const summary = escaped(summaries[at] ?? '');
    at += 1;
    return frame
      .replace(/(<p:cNvPr id="\d+" name="[^"]*")/, `$1 descr="${summary}"`)
      .replace(/<a:tblPr\b[^>]*?(\/?)>/, '<a:tblPr firstRow="1"$1>');
  });
}

/** It names a master for every slide, and there is one. */
const withoutMissing = (xml: string, names: ReadonlySet<string>): string =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, name: string) =>
    names.has(name) ? whole : '',
  );

function properties(xml: string, { keywords, locale }: Deck): string {
  return xml
    .replace(/<cp:(lastModifiedBy|revision)>[^<]*<\/cp:\1>/g, '')
    .replace(
      '</cp:coreProperties>',
      `<cp:keywords>${escaped(keywords)}</cp:keywords><dc:language>${locale}</dc:language></cp:coreProperties>`,
    );
}
