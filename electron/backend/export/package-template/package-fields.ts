/**
 * The fields of a template for the package's letter or case, {{saksnummer}}. One that has a place in the template is not
 * said once more in the text.
 */
export const packageTextFields = [
  'avsender',
  'tittel',
  'mottaker',
  'kopi',
  'saksnummer',
  'vår_ref',
  'deres_ref',
  'journalpost',
  'dato',
  'status',
  'utvalg',
  'møtedato',
  'utvalgssak',
  'fylke',
  'år',
  'versjon',
  'underskrift',
] as const;
export type PackageTextField = (typeof packageTextFields)[number];

/** Where the text itself goes. */
export const packageBlockField = 'innhold';
