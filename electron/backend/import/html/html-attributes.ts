/** A name, and its value in double quotes, in single ones or in none. A quote that is never closed goes to the end. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s"'>]+)))?/g;

/**
 * The attributes of a tag by their names in small letters; '' for one without a value. What stands within a value is no
 * attribute. Where a name comes twice, the first counts, as in a browser.
 */
export function htmlAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const lower = name.toLowerCase();
    if (!found.has(lower)) found.set(lower, double ?? single ?? bare ?? '');
  }
  return found;
}
