const letters: Readonly<Record<string, string>> = { ŋ: 'n', đ: 'd', ŧ: 't', ä: 'æ', ö: 'ø' };
const keep = new Set(['å', 'æ', 'ø']);

const plain = (letter: string): string =>
  keep.has(letter) ? letter : (letters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));

/**
 * One spelling for all ways to write a place name: small letters, single spaces, one kind of hyphen, no accents.
 * å, æ and ø stay what they are: they tell kommuner apart. Sami letters lose their marks because sources drop them.
 */
export function foldName(name: string): string {
  const tidy = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212\u00AD]/g, '-')
    .replace(/[\s\u00A0\u2007\u202F\u200B\uFEFF]+/g, ' ')
    .trim();
  return ORDINARY.test(tidy) ? tidy : Array.from(tidy, plain).join('');
}

/** Letters that stay what they are: nothing to look up, letter by letter. */
const ORDINARY = /^[\u0020-\u007eæøå]*$/;
