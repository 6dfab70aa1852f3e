import { unpackGuarded } from './unpack-guarded.ts';

/**
 * The text of a Word file or a presentation: its paragraphs in the order they stand, cells of tables too; for a chart what each
 * point is of, with its value; and the cells of the workbooks inside. null for what is no such file.
 */
export async function officeItems(file: string, bytes: Uint8Array): Promise<readonly string[] | null> {
  const unpacked = await unpackGuarded(bytes, file);
  if (!unpacked.ok) return null;
  const parts = [...unpacked.value.keys()]
    .filter((part) => /^word\/document\.xml$|^ppt\/(slides|notesSlides|charts|embeddings)\/[^/]+$/.test(part))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const items: string[] = [];
  for (const part of parts) {
    const content = unpacked.value.get(part) ?? new Uint8Array();
    if (part.endsWith('.xlsx')) items.push(...(await cellsIn(part, content)));
    else {
      const xml = new TextDecoder().decode(content);
      items.push(...(part.startsWith('ppt/charts/') ? points(xml) : paragraphs(xml)));
    }
  }
  return items.filter((text) => text.trim() !== '');
}

const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<([aw]):p(?: [^>]*)?>(.*?)<\/\1:p>/gs)].map(([, , content = '']) =>
    [...content.matchAll(/<[aw]:t(?: [^>]*)?>([^<]*)<\/[aw]:t>/g)].map(([, text = '']) => text).join(''),
  );

const points = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].flatMap(([series]) => {
    const [names, values] = [pointsOf(series, 'cat|xVal'), pointsOf(series, 'val|yVal')];
    return [...values].map(([index, value]) => `${names.get(index) ?? ''} ${value}`);
  });

function pointsOf(series: string, kinds: string): ReadonlyMap<string, string> {
  const found = new RegExp(`<c:(${kinds})>(.*?)</c:\\1>`, 's').exec(series)?.[2] ?? '';
  return new Map(
    [...found.matchAll(/<c:pt\b[^>]*\bidx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g)].map(
      ([, index = '', value = '']) => [index, value],
    ),
  );
}

async function cellsIn(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const unpacked = await unpackGuarded(bytes, file, (part) => /^xl\/(worksheets\/|sharedStrings)/.test(part));
  if (!unpacked.ok) return [];
  return [...unpacked.value.values()].flatMap((content) =>
    [...new TextDecoder().decode(content).matchAll(/<[vt](?: [^>]*)?>([^<]*)<\/[vt]>/g)].map(
      ([, text = '']) => text,
    ),
  );
}
