/** A piece of a line. */
export interface Span {
  readonly kind: 'text' | 'bold' | 'code';
  readonly text: string;
}
export type Line = readonly Span[];

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly line: Line }
  /** `file`: without folder and ending. */
  | { readonly kind: 'picture'; readonly file: string; readonly alt: string }
  | { readonly kind: 'bullets' | 'steps'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const spans = (text: string): Line =>
  text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { kind: 'bold', text: part.slice(2, -2) };
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
      return { kind: 'text', text: part };
    });

const cells = (row: string): readonly Line[] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => spans(cell.trim()));

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  if (first.startsWith('## ')) return { kind: 'heading', line: spans(first.slice(3)) };
  const [, alt, file] = /^!\[([^\]]+)\]\(([a-z-]+)\)$/.exec(first) ?? [];
  if (alt !== undefined && file !== undefined) return { kind: 'picture', file, alt };
  if (first.startsWith('- ')) return { kind: 'bullets', items: lines.map((line) => spans(line.slice(2))) };
  if (/^\d+\. /.test(first)) {
    return { kind: 'steps', items: lines.map((line) => spans(line.replace(/^\d+\. /, ''))) };
  }
  // The second line of a table only draws the rule.
  if (first.startsWith('|')) return { kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) };
  return { kind: 'paragraph', line: spans(lines.join(' ')) };
}

/**
 * Reads a chapter of the guide: headings, paragraphs, lists, tables, pictures, **bold** and `code` of Markdown and nothing
 * more. What comes out is text in named places, so that nothing in a chapter can become markup.
 */
export function parseGuide(text: string): Chapter {
  const [head = '', ...rest] = text.trim().split(/\n\s*\n/);
  return {
    title: head.replace(/^# /, ''),
    blocks: rest.map((block) => blockOf(block.split('\n').map((line) => line.trimEnd()))),
  };
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.line];
    case 'picture':
      return [[{ kind: 'text', text: block.alt }]];
    case 'bullets':
    case 'steps':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}

const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/** All the words of a chapter, to be searched. */
export const chapterText = ({ title, blocks }: Chapter): string =>
  [title, ...blocks.flatMap(linesOf).map(lineText)].join('\n');
