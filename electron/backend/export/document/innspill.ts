import type { DocumentWords } from '../../../../shared/i18n/documents-nb.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { PackageInnspill, PackageKommune, Recommendation } from '../../../../shared/model/package.ts';
import { minorsAbove } from '../minors-above.ts';
import { listed } from '../names.ts';
import { hasContent } from '../xlsx/innspill-sheet.ts';
import type { Block } from './block.ts';
import { heading, led, paragraph, subheading, tied } from './blocks.ts';
import { capacityText } from './capacity-text.ts';
import { ledText, shortened, toldText } from './told-text.ts';
import { whyLine, whySentence } from './why.ts';

/** Letters of a text that the letter has room for; what is cut says so, and the workbook has all of it. */
const room = 700;

/** Each kommune that something is known of: its number, why, and the topics that have text. */
export function innspill(recommendation: Recommendation, words: DocumentWords): readonly Block[] {
  const w = words.letter;
  const shared = sharedTexts(recommendation);
  const told = recommendation.kommuner.filter(
    (kommune) =>
      ownTexts(kommune, shared).length > 0 || kommune.capacity !== null || kommune.note !== undefined,
  );
  if (told.length === 0 && shared.size === 0) return [heading(w.innspillHeading), paragraph(w.noInnspill)];
  return [
    heading(w.innspillHeading),
    paragraph(w.innspillIntro),
    ...regions(shared, words),
    ...told.flatMap((kommune) => oneKommune(recommendation, words, kommune, shared)),
  ];
}

/** What the fylkeskommune writes once for several kommuner, and the kommuner it is for, by its words. */
type SharedTexts = ReadonlyMap<string, readonly [PackageInnspill, readonly string[]]>;

/** Topic 2 of a region and topic 6 of the fylke; told once with the names. What is said of one kommune alone is not in it. */
function sharedTexts({ kommuner }: Recommendation): SharedTexts {
  const found = new Map<string, readonly [PackageInnspill, readonly string[]]>();
  for (const { name, innspill: entries } of kommuner)
    for (const entry of entries) {
      if ((entry.topic !== 2 && entry.topic !== 6) || !hasContent(entry)) continue;
      const key = sharedKey(entry);
      found.set(key, [entry, [...(found.get(key)?.[1] ?? []), name]]);
    }
  return new Map([...found].filter(([, [entry, names]]) => names.length > 1 || entry.region !== undefined));
}

const sharedKey = ({ line: _line, ...entry }: PackageInnspill): string => JSON.stringify(entry);

/** A kommune's own texts, and its own line under a text that it shares. */
const ownTexts = (kommune: PackageKommune, shared: SharedTexts): readonly PackageInnspill[] =>
  kommune.innspill.flatMap((entry) => {
    if (entry.exempt !== undefined) return [entry];
    const { line = '', ...whole } = entry;
    const alone = { ...whole, text: [whole.text, line].filter((text) => text.trim() !== '').join(' ') };
    if (!shared.has(sharedKey(entry))) return hasContent(alone) ? [alone] : [];
    return line.trim() === '' ? [] : [{ ...whole, text: line, assessment: null, source: '', date: null }];
  });

/** Topic 2 of each region and topic 6 of the fylke, with their headings. */
export const sharedBlocks = (recommendation: Recommendation, words: DocumentWords): readonly Block[] =>
  regions(sharedTexts(recommendation), words);

function regions(shared: SharedTexts, words: DocumentWords): readonly Block[] {
  const of = (wanted: 2 | 6) => [...shared.values()].filter(([{ topic: found }]) => found === wanted);
  const [vgs, plans] = [of(2), of(6)];
  return [
    ...(vgs.length === 0 ? [] : [subheading(words.letter.regionHeading)]),
    ...vgs.flatMap(([entry, names]) =>
      topic(
        entry,
        words,
        entry.region === undefined ? listed(names, words) : `${entry.region} (${listed(names, words)})`,
      ),
    ),
    ...(plans.length === 0 ? [] : [subheading(words.topics[6])]),
    ...plans.flatMap(([entry]) => topic(entry, words, null)),
  ];
}

function oneKommune(
  recommendation: Recommendation,
  words: DocumentWords,
  kommune: PackageKommune,
  shared: SharedTexts,
): readonly Block[] {
  const { name, number, capacity, note } = kommune;
  const w = words.letter;
  const aboveMinors = minorsAbove(recommendation).get(kommune.kommunenummer);
  const above = number === null || capacity?.can === null || capacity === null ? 0 : number - capacity.can;
  return [
    subheading(
      (number ?? 0) === 0 ? w.kommuneNotAsked(name) : w.kommuneHeading(name, formatNumber(number ?? 0)),
    ),
    ...(number === null
      ? []
      : [
          tied(whyLine(recommendation, words, kommune.kommunenummer), 'note'),
          paragraph(whySentence(recommendation, words, kommune.kommunenummer)),
        ]),
    ...ownTexts(kommune, shared).flatMap((entry) => topic(entry, words, words.topics[entry.topic])),
    ...(capacity === null ? [] : [led(`${w.kommuneCapacity}:`, capacityText(capacity, words))]),
    ...(above > 0 ? [paragraph(w.aboveCapacity(formatNumber(above)))] : []),
    ...(aboveMinors === undefined ? [] : [paragraph(w.aboveMinors(formatNumber(aboveMinors)))]),
    ...(note === undefined ? [] : ledText(w.kommuneNote, shortened(note, room))),
  ];
}

function topic(
  { text, assessment, source, date, exempt }: PackageInnspill,
  words: DocumentWords,
  /** null where the heading above says it. */
  lead: string | null,
): readonly Block[] {
  if (exempt !== undefined) {
    const told = words.letter.exempt.inLetter(exempt);
    return [lead === null ? paragraph(told) : led(`${lead}:`, told)];
  }
  const judged = assessment === null ? '' : `${words.assessed(words.assessments[assessment], assessment)}. `;
  const from =
    source.trim() === '' ? '' : words.source(date === null ? source : `${source}, ${formatDate(date)}`);
  const lines = shortened(text, room);
  const cut = lines.endsWith('…') ? ` ${words.letter.cut}` : '';
  return toldText(lead, lines, `${judged}${from === '' ? '' : `${from}.`}${cut}`.trim());
}
