import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { PackageProblem, Recommendation } from '../../../../shared/model/package.ts';
import { numberBookmark } from '../document/number-table.ts';
import { kommuneLabel } from './kommune-label.ts';
import { unpackGuarded } from './unpack-guarded.ts';

const document = 'word/document.xml';

/** Does the table of a Word file carry the numbers of the data? Each stands in a bookmark of its own. */
export async function checkDocx(
  recommendation: Recommendation,
  bytes: Uint8Array,
  file: string,
): Promise<readonly PackageProblem[]> {
  const unpacked = await unpackGuarded(bytes, file, (part) => part === document);
  const xml = unpacked.ok ? unpacked.value.get(document) : undefined;
  if (xml === undefined)
    return [{ code: 'document-unreadable', file, at: null, expected: null, found: null }];
  const texts = bookmarks(new TextDecoder().decode(xml));
  const sum = Object.values(recommendation.numbers).reduce((total, number) => total + number, 0);
  const expected: readonly (readonly [id: string, number: number])[] = [
    ...Object.entries(recommendation.numbers),
    ['sum', sum],
  ];
  return expected.flatMap(([id, number]) => {
    const text = texts.get(numberBookmark(id)) ?? null;
    return text === formatNumber(number)
      ? []
      : [
          {
            code: 'docx-differs' as const,
            file,
            at: kommuneLabel(recommendation, id),
            expected: String(number),
            found: text,
          },
        ];
  });
}

/** The text in each bookmark, by its name. */
function bookmarks(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(
    /<w:bookmarkStart\b([^>]*)\/>(.*?)<w:bookmarkEnd\b/gs,
  )) {
    const name = /\bw:name="([^"]*)"/.exec(attributes)?.[1];
    const text = [...content.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, run = '']) => run).join('');
    if (name !== undefined) found.set(name, text);
  }
  return found;
}
