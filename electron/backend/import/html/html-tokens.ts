/** A piece of a page: a tag, or the text between two. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly end: number }
  | {
      readonly kind: 'tag';
      /** In small letters. */
      readonly name: string;
      readonly closing: boolean;
      readonly attributes: string;
      readonly end: number;
    };

/** Elements whose content is no text of the page. */
const PASSED_OVER = new Set(['script', 'style', 'template', 'noscript']);

/** The end of a tag that begins at `from`: the next «>» outside quotes, or the end of the page. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let index = from; index < html.length; index++) {
    const letter = html.charAt(index);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return index;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return html.length;
}

/** Where an element that is passed over ends: at its closing tag, or with the page. */
function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : endOfTag(html, found.index) + 1;
}

/**
 * Takes a page apart, once through from the beginning and never back, so that no page, however broken, takes longer
 * than it is long.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > position) yield { kind: 'text', text: html.slice(position, textEnd), end: textEnd };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      position = close < 0 ? html.length : close + 3;
      continue;
    }
    const [, slash, name] = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/.exec(html.slice(open, open + 24)) ?? [];
    if (name === undefined || slash === undefined) {
      // «<» that begins no tag: a letter, or a declaration, which is passed over.
      if (html[open + 1] === '!' || html[open + 1] === '?') position = endOfTag(html, open) + 1;
      else {
        yield { kind: 'text', text: '<', end: open + 1 };
        position = open + 1;
      }
      continue;
    }
    const close = endOfTag(html, open);
    const attributes = html.slice(open + 1 + slash.length + name.length, Math.min(close, open + 2_000));
    const lower = name.toLowerCase();
    const closing = slash === '/';
    yield { kind: 'tag', name: lower, closing, attributes, end: close + 1 };
    position = !closing && PASSED_OVER.has(lower) ? endOfElement(html, lower, close) : close + 1;
  }
}
