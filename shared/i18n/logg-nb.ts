/** Words of the log of a round in bokmål: every change, who made it and why. */
export const loggNb = {
  title: 'Logg',
  list: 'Endringer i runden',
  help: 'Alt som er gjort i runden, det nyeste øverst. Det som er angret, blir stående. Tekstene i private notater og kontaktpersonene står ikke her.',
  empty: 'Ingenting er endret i runden ennå.',
  none: 'Ingen endringer passer.',
  find: 'Finn i loggen',
  kind: 'Vis',
  all: 'alt',
  kinds: { undo: 'Angre og gjør om', other: 'Annet' },
  columns: {
    date: 'Dato',
    time: 'Klokkeslett',
    who: 'Hvem',
    what: 'Endring',
    number: 'Kommunenummer',
    kommune: 'Kommune',
    reason: 'Begrunnelse',
    kind: 'Del',
    state: 'Tilstand',
  },
  when: 'Når',
  undone: 'angret',
  counted: (shown: number, all: number, more: boolean) =>
    more ? `Viser de ${shown} nyeste` : `Viser ${shown} av ${all}`,
  more: 'Vis flere',
  save: 'Lagre loggen',
  saved: (name: string) => `${name} er lagret.`,
  fileName: (fylke: string, year: number) => `Logg ${fylke} ${year}`,
  names: {
    'history.undo': 'angre',
    'history.redo': 'gjør om',
    'package.export': 'frys og lagre anbefalingen',
    'delivery.export': 'lagre innspillene til IMDi',
    'decision.request': 'lag brev om kopi av vedtak',
    'boundary.import': 'hent inn kommunegrenser',
    'boundary.remove': 'fjern kommunegrenser',
    'contacts.forget': (kommune: string) => `slett kontakter for godt: ${kommune}`,
  },
};

type Words<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Words<T[Key]> };

export type LoggWords = Words<typeof loggNb>;
