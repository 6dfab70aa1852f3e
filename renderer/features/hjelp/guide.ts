import type { Language } from '../../store/app-state.ts';
import { type ChapterId, chapterIds } from '../../store/help-state.ts';
import { type Chapter, parseGuide } from './parse-guide.ts';

const texts: Readonly<Record<string, string>> = import.meta.glob('../../../resources/guide/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Guide = ReadonlyMap<ChapterId, Chapter>;

function read(language: Language): Guide {
  return new Map(
    chapterIds.map((id, at) => {
      const file = `../../../resources/guide/${language}/${String(at + 1).padStart(2, '0')}-${id}.md`;
      return [id, parseGuide(texts[file] ?? '')];
    }),
  );
}

/** The guide in both languages. It lies in the window, so that it can be read whatever has gone wrong behind it. */
export const guides: Readonly<Record<Language, Guide>> = { nb: read('nb'), nn: read('nn') };
