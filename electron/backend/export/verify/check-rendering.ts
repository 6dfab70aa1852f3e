import type { PackageProblem } from '../../../../shared/model/package.ts';
import { firstDifference, type Parting } from './first-difference.ts';
import { pdfPage } from './pdf-page.ts';
import { placeInPart } from './place-in-part.ts';
import { unpackGuarded } from './unpack-guarded.ts';

/**
 * Is a document what this program renders from the data? The renderers are pure, so that this is the complete check:
 * every formula, stored result, word, heading and property. Names the first place that differs.
 *
 * @param found a file of a package that the same program version made.
 */
export async function checkRendering(
  file: string,
  expected: Uint8Array,
  found: Uint8Array,
): Promise<readonly PackageProblem[]> {
  if (Buffer.compare(expected, found) === 0) return [];
  // A PDF is packed: what differs in it has a page and no line. Its text is that of the letter, named by its words.
  if (file.endsWith('.pdf')) {
    const page = pdfPage(expected, firstByte(expected, found));
    return [differs(file, page === null ? null : `side ${page}`, null, null)];
  }
  if (!/\.(docx|xlsx|pptx)$/.test(file)) return inText(file, expected, found);
  const [should, is] = [await unpackGuarded(expected, file), await unpackGuarded(found, file)];
  if (!should.ok || !is.ok) return [differs(file, null, null, null)];
  let allTheSame = should.value.size === is.value.size;
  const parts = [...new Set([...should.value.keys(), ...is.value.keys()])];
  // Properties last: what a reader sees says more.
  for (const part of parts.sort(
    (a, b) => Number(a.startsWith(properties)) - Number(b.startsWith(properties)),
  )) {
    const [a, b] = [should.value.get(part), is.value.get(part)];
    if (a === undefined || b === undefined)
      return [differs(file, part, a === undefined ? null : part, b === undefined ? null : part)];
    if (Buffer.compare(a, b) === 0) continue;
    allTheSame = false;
    // The figures of a chart stand in a workbook of its own.
    const inside = part.endsWith('.xlsx') ? await checkRendering(part, a, b) : [];
    const [first] = inside;
    if (first !== undefined)
      return [
        differs(
          file,
          [placeInPart(should.value, part, 0), first.at].filter((text) => text !== null).join(': '),
          first.expected,
          first.found,
        ),
      ];
    const [left, right] = [textOf(a), textOf(b)];
    const parting = firstDifference(left, right);
    if (parting === null) continue;
    const at = placeInPart(should.value, part, parting.expected);
    return [
      differs(
        file,
        at,
        contentAt(left, parting.expected, should.value),
        contentAt(right, parting.found, is.value),
      ),
    ];
  }
  // The same content, packed by another program or with something beside it.
  return allTheSame ? [differs(file, null, null, null)] : [];
}

const properties = 'docProps/';

/** The place of the first byte that differs. */
function firstByte(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Table and data, by line. */
function inText(file: string, expected: Uint8Array, found: Uint8Array): readonly PackageProblem[] {
  const [left, right] = [textOf(expected), textOf(found)];
  const parting = firstDifference(left, right);
  if (parting === null) return [];
  const line = left.slice(0, parting.expected).split('\n').length;
  return [differs(file, `linje ${line}`, ...linesAt(left, right, parting))];
}

const linesAt = (
  left: string,
  right: string,
  { expected, found }: Parting,
): [expected: string | null, found: string | null] => [
  between(left, expected, '\n', '\n'),
  between(right, found, '\n', '\n'),
];

/** What stands at a place: in a cell of text, which only has a number in the list of texts, that text. */
function contentAt(xml: string, at: number, parts: ReadonlyMap<string, Uint8Array>): string | null {
  const content = elementAt(xml, at);
  if (!/<c\b[^>]*\bt="s"[^>]*><v>\d*$/.test(xml.slice(Math.max(0, at - longest), at))) return content;
  const texts = [...textOf(parts.get('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)];
  return texts[Number(content)]?.[1]?.replace(/<[^>]*>/g, '').slice(0, longest) ?? content;
}

/** The text of the element, or the tag, that holds a place in XML. */
function elementAt(xml: string, at: number): string | null {
  const inTag = xml.lastIndexOf('<', at - 1) > xml.lastIndexOf('>', at - 1);
  return inTag ? between(xml, at, '<', '>') : between(xml, at, '>', '<');
}

/** As much as fits on a line. */
const longest = 80;

function between(text: string, at: number, start: string, end: string): string | null {
  const from = text.lastIndexOf(start, at - 1) + 1;
  const to = text.indexOf(end, at);
  const whole = text.slice(Math.max(from, at - longest / 2), to < 0 ? undefined : to).trim();
  const cut = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
  return cut === '' ? null : cut;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const differs = (
  file: string,
  at: string | null,
  expected: string | null,
  found: string | null,
): PackageProblem => ({ code: 'not-as-made', file, at, expected, found });
