/** The named characters that Norwegian pages use; all others are written by number. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['shy', ''],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['minus', '\u2212'],
  ['hellip', '\u2026'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['aring', 'å'],
  ['Aring', 'Å'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['aacute', 'á'],
  ['eacute', 'é'],
  ['scaron', 'š'],
  ['iuml', 'ï'],
]);

function byNumber(code: number): string {
  const isText = Number.isInteger(code) && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : '\ufffd';
}

/** Text as a reader of the page sees it. What is no known character stays as it stands. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return byNumber(Number(decimal));
    if (hex !== undefined) return byNumber(Number.parseInt(String(hex), 16));
    return NAMED.get(String(name)) ?? whole;
  });
