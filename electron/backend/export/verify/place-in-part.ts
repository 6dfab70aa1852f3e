/** The parts of an office file, as they should be. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Where in an office file something stands, in words a reader can look it up by: sheet and cell, slide with its title, or
 * heading; and in a table or chart whose row it is. Ends with the part, for those who look inside.
 *
 * @param at index in the text of the part.
 */
export function placeInPart(parts: Parts, part: string, at: number): string {
  const xml = textOf(parts, part);
  const before = xml.slice(0, at);
  const told =
    sheetPlace(parts, part, before) ?? slidePlace(parts, part, xml, at) ?? headingPlace(part, before);
  const row = rowName(xml, at);
  const whose = row === null ? told : [told, `rad «${row}»`].filter((text) => text !== null).join(', ');
  return whose === null || whose === '' ? part : `${part} (${whose})`;
}

/** «Nøkkel!F5» in a sheet of a workbook. */
function sheetPlace(parts: Parts, part: string, before: string): string | null {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1];
  if (sheet === undefined) return null;
  const workbook = textOf(parts, 'xl/workbook.xml');
  const names = [...workbook.matchAll(/<sheet\b[^>]*\bname="([^"]*)"/g)].map(([, name = '']) => name);
  const cell = [...before.matchAll(/<c\b[^>]*\br="([A-Z]+\d+)"/g)].at(-1)?.[1];
  const name = names[Number(sheet) - 1] ?? part;
  return cell === undefined ? name : `${name}!${cell}`;
}

/** «lysbilde 5 «7 kommuner får flere»», also for its notes, its charts and their workbooks. */
function slidePlace(parts: Parts, part: string, xml: string, at: number): string | null {
  const number = slideOf(parts, part);
  if (number === null) return null;
  const slide = textOf(parts, `ppt/slides/slide${number}.xml`);
  const from = slide.search(/<p:ph\b[^>]*\btype="(title|ctrTitle)"/);
  const title = from < 0 ? '' : plain(slide.slice(from, slide.indexOf('</p:sp>', from)));
  const where = title === '' ? `lysbilde ${number}` : `lysbilde ${number} «${title}»`;
  const category = part.startsWith('ppt/charts/') ? categoryAt(xml, at) : null;
  if (category !== null) return `${where}, «${category}»`;
  return part.startsWith('ppt/notesSlides/') ? `${where}, notatet` : where;
}

function slideOf(parts: Parts, part: string): string | null {
  const own = /^ppt\/(?:slides|notesSlides)\/(?:slide|notesSlide)(\d+)\.xml$/.exec(part)?.[1];
  if (own !== undefined) return own;
  if (!/^ppt\/(charts|embeddings)\/[^/]+$/.test(part)) return null;
  const name = part.slice(part.lastIndexOf('/'));
  const user = [...parts.keys()].find(
    (rels) => /^ppt\/(slides|charts)\/_rels\//.test(rels) && textOf(parts, rels).includes(`${name}"`),
  );
  return user === undefined ? null : slideOf(parts, user.replace('_rels/', '').replace(/\.rels$/, ''));
}

/** What a point of a chart is of. */
function categoryAt(xml: string, at: number): string | null {
  const index = [...xml.slice(0, at).matchAll(/<c:pt\b[^>]*\bidx="(\d+)"/g)].at(-1)?.[1];
  const series = xml.slice(xml.lastIndexOf('<c:ser>', at), xml.indexOf('</c:ser>', at));
  const names = /<c:cat>.*?<\/c:cat>/s.exec(series)?.[0] ?? '';
  const name = new RegExp(`<c:pt\\b[^>]*\\bidx="${index}"[^>]*>(.*?)</c:pt>`, 's').exec(names)?.[1];
  return name === undefined ? null : plain(name);
}

/** The heading that a place in a letter stands under. */
function headingPlace(part: string, before: string): string | null {
  if (part !== 'word/document.xml') return null;
  const from = [...before.matchAll(/<w:pStyle w:val="(?:Heading\d|Title)"\/>/g)].at(-1)?.index ?? -1;
  const to = from < 0 ? -1 : before.indexOf('</w:p>', from);
  return to < 0 ? null : `«${plain(before.slice(from, to))}»`;
}

/** The first cell of the row of a table. */
function rowName(xml: string, at: number): string | null {
  for (const [row, cell] of [
    ['w:tr', 'w:tc'],
    ['a:tr', 'a:tc'],
  ] as const) {
    const from = Math.max(xml.lastIndexOf(`<${row}>`, at), xml.lastIndexOf(`<${row} `, at));
    if (from < 0 || xml.lastIndexOf(`</${row}>`, at) > from) continue;
    const name = plain(xml.slice(from, xml.indexOf(`</${cell}>`, from)));
    if (name !== '') return name;
  }
  return null;
}

const plain = (xml: string): string =>
  xml
    .replace(/^[^<]*>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const textOf = (parts: Parts, part: string): string => new TextDecoder().decode(parts.get(part));
