/** «9903-granvik»: a file name for a kommune that every file system takes and that sorts by number. Keeps æ, ø, å. */
export const kommuneFileName = (kommunenummer: string, name: string): string =>
  `${kommunenummer}-${name
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
