import type { RoundFileView } from '../contract/round-file-calls.ts';
import { kommuner, persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

const many = (n: number, one: string, more: string): string[] =>
  n === 0 ? [] : [n === 1 ? `1 ${one}` : `${formatNumber(n)} ${more}`];

/** A whole round as one file, and rounds that are taken away. */
export const roundFileNb = {
  commands: { export: 'Lagre runden som fil', import: 'Hent inn en runde fra fil' },
  history: {
    'round.import': (file: string, from: string) => `hent inn runden fra ${file}, laget av ${from}`,
  },
  share: {
    title: 'Send runden til en kollega',
    lead: 'Alt i runden blir én fil: tall med kilder, innspill, kriterier, scenarioer, låser med begrunnelser, brev, frosne versjoner og loggen med brukernavn. Kollegaen henter den inn i sin Fordel.',
    notes: (n: number) => `Ta med private notater (${formatNumber(n)})`,
    notesAlways: (n: number) =>
      n === 1
        ? 'Ett notat er merket for å følge med det som eksporteres, og er med uansett.'
        : `${formatNumber(n)} notater er merket for å følge med det som eksporteres, og er med uansett.`,
    contacts: (n: number) => `Ta med kontaktpersoner (${formatNumber(n)})`,
    exempt: (n: number) =>
      n === 1
        ? 'En tekst i filen er unntatt offentlighet. Send filen bare til noen som kan lese den.'
        : `${formatNumber(n)} tekster i filen er unntatt offentlighet. Send filen bare til noen som kan lese dem.`,
    save: 'Lagre runden som fil',
    saved: (name: string) => `${name} er lagret.`,
  },
  remove: {
    title: 'Fjern runden',
    lead: 'Runden blir borte herfra med alt som står i den. En sikkerhetskopi tas først, og er veien tilbake.',
    start: 'Fjern runden …',
    confirm: (name: string) => `Fjerne ${name}?`,
    yes: (name: string) => `Fjern ${name}`,
    cancel: 'Avbryt',
    done: (name: string) => `${name} er fjernet. Kopien fra før ligger øverst under Sikkerhetskopi.`,
  },
  receive: {
    title: 'Runde fra en kollega',
    lead: 'Kollegaen lagrer runden som fil på siden Runde. Du får se hva som er i filen før noe hentes inn.',
    choose: 'Hent inn en runde fra fil',
    confirm: (name: string) => `Hente inn ${name}?`,
    made: (who: string, when: string, program: string) => `Laget av ${who} ${when} med Fordel ${program}.`,
    lastChange: (when: string) => `Siste endring i den er fra ${when}.`,
    where: (name: string) => `Du har ${name} fra før`,
    beside: 'Hent den inn ved siden av',
    label: 'Navn som skiller dem',
    from: (who: string) => `fra ${who}`,
    taken: 'En runde heter det allerede. Skriv et annet navn.',
    instead: (name: string, when: string | null) =>
      `Hent den inn i stedet for ${name}${when === null ? '' : `, sist endret ${when}`}`,
    backupFirst: 'Runden din blir erstattet med den i filen. En sikkerhetskopi tas først.',
    yes: 'Hent inn',
    replace: 'Erstatt min runde',
    cancel: 'Avbryt',
    done: (name: string) => `${name} er hentet inn.`,
  },
  contents: (view: RoundFileView) =>
    [
      kommuner(view.kommuner),
      ...(view.target === null ? [] : [`måltall ${formatNumber(view.target)}`]),
      ...many(view.sources, 'kilde', 'kilder').map(
        (sources) => `${sources} med ${formatNumber(view.values)} tall`,
      ),
      ...many(view.innspill, 'innspill', 'innspill'),
      ...many(view.scenarios, 'scenario', 'scenarioer'),
      ...many(view.locks, 'lås', 'låser'),
      ...many(view.versions, 'frossen versjon', 'frosne versjoner'),
      ...many(view.letters, 'brev', 'brev'),
      ...many(view.notes, 'notat', 'notater'),
      ...(view.contacts === 0 ? [] : [`kontakt: ${persons(view.contacts)}`]),
      ...many(view.exempt, 'tekst unntatt offentlighet', 'tekster unntatt offentlighet'),
    ].join(', '),
};

export type RoundFileWords = typeof roundFileNb;
