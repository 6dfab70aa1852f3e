import { kommuner, persons } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { RoundFileWords } from './round-file-nb.ts';

const many = (n: number, one: string, more: string): string[] =>
  n === 0 ? [] : [n === 1 ? `1 ${one}` : `${formatNumber(n)} ${more}`];

export const roundFileNn: RoundFileWords = {
  commands: { export: 'Lagre runden som fil', import: 'Hent inn ein runde frå fil' },
  history: {
    'round.import': (file, from) => `hent inn runden frå ${file}, laga av ${from}`,
  },
  share: {
    title: 'Send runden til ein kollega',
    lead: 'Alt i runden blir éi fil: tal med kjelder, innspel, kriterium, scenario, låsar med grunngivingar, brev, frosne versjonar og loggen med brukarnamn. Kollegaen hentar henne inn i sin Fordel.',
    notes: (n) => `Ta med private notat (${formatNumber(n)})`,
    notesAlways: (n) =>
      n === 1
        ? 'Eitt notat er merkt for å følgje med det som blir eksportert, og er med uansett.'
        : `${formatNumber(n)} notat er merkte for å følgje med det som blir eksportert, og er med uansett.`,
    contacts: (n) => `Ta med kontaktpersonar (${formatNumber(n)})`,
    exempt: (n) =>
      n === 1
        ? 'Ein tekst i fila er unnateken offentlegheit. Send fila berre til nokon som kan lese han.'
        : `${formatNumber(n)} tekstar i fila er unnatekne offentlegheit. Send fila berre til nokon som kan lese dei.`,
    save: 'Lagre runden som fil',
    saved: (name) => `${name} er lagra.`,
  },
  remove: {
    title: 'Fjern runden',
    lead: 'Runden blir borte herfrå med alt som står i han. Ein tryggingskopi blir teken først, og er vegen tilbake.',
    start: 'Fjern runden …',
    confirm: (name) => `Fjerne ${name}?`,
    yes: (name) => `Fjern ${name}`,
    cancel: 'Avbryt',
    done: (name) => `${name} er fjerna. Kopien frå før ligg øvst under Tryggingskopi.`,
  },
  receive: {
    title: 'Runde frå ein kollega',
    lead: 'Kollegaen lagrar runden som fil på sida Runde. Du får sjå kva som er i fila før noko blir henta inn.',
    choose: 'Hent inn ein runde frå fil',
    confirm: (name) => `Hente inn ${name}?`,
    made: (who, when, program) => `Laga av ${who} ${when} med Fordel ${program}.`,
    lastChange: (when) => `Siste endring i han er frå ${when}.`,
    where: (name) => `Du har ${name} frå før`,
    beside: 'Hent han inn ved sida av',
    label: 'Namn som skil dei',
    from: (who) => `frå ${who}`,
    taken: 'Ein runde heiter det alt. Skriv eit anna namn.',
    instead: (name, when) =>
      `Hent han inn i staden for ${name}${when === null ? '' : `, sist endra ${when}`}`,
    backupFirst: 'Runden din blir erstatta med den i fila. Ein tryggingskopi blir teken først.',
    yes: 'Hent inn',
    replace: 'Erstatt min runde',
    cancel: 'Avbryt',
    done: (name) => `${name} er henta inn.`,
  },
  contents: (view) =>
    [
      kommuner(view.kommuner),
      ...(view.target === null ? [] : [`måltal ${formatNumber(view.target)}`]),
      ...many(view.sources, 'kjelde', 'kjelder').map(
        (sources) => `${sources} med ${formatNumber(view.values)} tal`,
      ),
      ...many(view.innspill, 'innspel', 'innspel'),
      ...many(view.scenarios, 'scenario', 'scenario'),
      ...many(view.locks, 'lås', 'låsar'),
      ...many(view.versions, 'frosen versjon', 'frosne versjonar'),
      ...many(view.letters, 'brev', 'brev'),
      ...many(view.notes, 'notat', 'notat'),
      ...(view.contacts === 0 ? [] : [`kontakt: ${persons(view.contacts)}`]),
      ...many(view.exempt, 'tekst unnateken offentlegheit', 'tekstar unnatekne offentlegheit'),
    ].join(', '),
};
