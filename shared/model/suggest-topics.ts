import { type FormTopic, formTopics } from './form.ts';

/** A passage of a text, by its place in it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The topic it seems to be about; null where nothing says. A suggestion, and never more. */
  readonly topic: FormTopic | null;
}

/** Words that a heading or a paragraph on a topic has, in both languages. Beginnings of words. */
const words: Readonly<Record<FormTopic, readonly string[]>> = {
  1: [
    'kvalifisering',
    'opplæring',
    'introduksjon',
    'introprogram',
    'norsk på',
    'norskopplæring',
    'norskundervis',
    'voksenopplæring',
    'vaksenopplæring',
    'resultat',
  ],
  3: ['samarbeid', 'interkommunal', 'vertskommune', 'nabokommun', 'felles tjeneste', 'felles teneste'],
  4: [
    'arbeidskraft',
    'arbeidsliv',
    'arbeidsmarked',
    'arbeidsmarknad',
    'bedrift',
    'kompetanse',
    'yrke',
    'fagarbeid',
    'rekrutter',
    'sysselset',
  ],
  5: [
    'kapasitet',
    'ønske',
    'ønskje',
    'ønskjer',
    'bolig',
    'bustad',
    'kan bosette',
    'kan busetje',
    'ta imot',
    'mindreårig',
    'plass',
    'tolk',
    'helsebehov',
  ],
};

/** «Tema 3», «3. Samarbeid», «3) …» at the beginning of a line. */
const numbered = /^\s*(?:tema\s*)?([1-6])\s*(?:[.):–-]|\s)\s*\S/i;

/** A short line without a full stop at its end stands over what follows. */
const isHeading = (line: string): boolean => line.length <= 80 && !/[.!?;,]$/.test(line.trim());

/**
 * Divides a text into paragraphs and suggests a topic for each: by its heading's number, by the heading's words, else by
 * its own words. What follows a heading that stands alone has its topic until the next one.
 */
export function suggestTopics(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let under: FormTopic | null = null;
  for (const { from, to, text: passage } of paragraphs(text)) {
    const [first = '', ...more] = passage.split('\n');
    const heading = isHeading(first) ? headingTopic(first) : undefined;
    if (heading !== undefined) under = more.length === 0 ? heading : null;
    passages.push({ from, to, text: passage, topic: heading ?? under ?? mostWords(passage) });
  }
  return passages;
}

/** undefined = no heading of a topic; null = of one the kommune is not asked about. */
function headingTopic(line: string): FormTopic | null | undefined {
  const number = Number(numbered.exec(line)?.[1] ?? 0);
  const byWords = mostWords(line);
  if (number === 0) return byWords ?? undefined;
  return formTopics.find((topic) => topic === number) ?? null;
}

function mostWords(text: string): FormTopic | null {
  const lower = text.toLowerCase();
  const counts = formTopics.map((topic) => ({
    topic,
    count: words[topic].filter((word) => lower.includes(word)).length,
  }));
  const [best, next] = counts.toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count === 0 || best.count === next?.count) return null;
  return best.topic;
}

/** Paragraphs are parted by an empty line; a text without any has one on each line. */
function paragraphs(
  text: string,
): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  const parting = /\n\s*\n/.test(text.trim()) ? /\n[ \t]*\n\s*/g : /\n+/g;
  const found: { from: number; to: number; text: string }[] = [];
  let from = 0;
  const push = (to: number): void => {
    const passage = text.slice(from, to);
    if (passage.trim() !== '') found.push({ from, to, text: passage.trim() });
  };
  for (const match of text.matchAll(parting)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return found;
}
