import type { ListPlace, Numbering } from './read-numbering.ts';

export interface Lines {
  /** The line of a paragraph, with what its list puts before it. */
  readonly lineOf: (text: string, place: ListPlace | null) => string;
}

/** Puts bullets and numbers before the paragraphs of lists: in a document they are format, and in a text they are text. */
export function paragraphLines(numbering: Numbering): Lines {
  const counts = new Map<string, number>();
  return {
    lineOf: (text, place) => {
      // List 0 is how a document says «no list after all».
      if (place === null || place.list === '0' || text.trim() === '') return text;
      const indent = '  '.repeat(Math.min(place.level, 8));
      const format = numbering.formatOf(place);
      if (format === 'bullet' || format === 'none') return `${indent}• ${text}`;
      const key = `${place.list}/${place.level}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      for (const deeper of counts.keys()) {
        const [list, level] = deeper.split('/');
        if (list === place.list && Number(level) > place.level) counts.delete(deeper);
      }
      return `${indent}${written(count, format)} ${text}`;
    },
  };
}

function written(count: number, format: string): string {
  if (!/letter/i.test(format) || count > 26) return `${count}.`;
  const letter = String.fromCharCode(96 + count);
  return `${format.startsWith('upper') ? letter.toUpperCase() : letter})`;
}
