import type { ErrorCode, ErrorParams } from '../contract/errors.ts';
import {
  countParam,
  isCalledExcel,
  isPackage,
  megabytesParam,
  placeInFile,
  quotedParam,
  textParam,
} from './error-params.ts';
import { formErrorsNb } from './form-errors-nb.ts';
import { inputRulesNb } from './input-rules-nb.ts';
import { letterErrorsNb } from './letter-errors-nb.ts';

/** Words for every error: what happened, where, and what to do. */
export type ErrorWords = Readonly<Record<ErrorCode, (params: ErrorParams) => string>>;

/** What to do about a package that was sent here: only its sender has it whole. */
const packageAgain = 'Be avsenderen om anbefalingspakken på nytt.';

const file = (params: ErrorParams): string => quotedParam(params, 'file', 'Filen');
const inFile = (params: ErrorParams): string => quotedParam(params, 'file', 'filen');
const onlyFylker = (params: ErrorParams): string =>
  `Tabellen i ${inFile(params)} gjelder fylker, og har ingen kommuner. Last den ned på nytt med kommuner.`;
const kommune = (params: ErrorParams): string => textParam(params, 'kommune') ?? 'en kommune';
const limit = (params: ErrorParams): string => countParam(params, 'limit') ?? 'nådd';

const kinds: Readonly<Record<string, string>> = {
  pdf: 'en PDF',
  xls: 'en Excel-fil i det gamle formatet (.xls)',
  xlsb: 'en binær Excel-fil (.xlsb)',
  ods: 'et OpenDocument-dokument (.ods) fra LibreOffice',
  numbers: 'et regneark fra Numbers (.numbers)',
  px: 'en PC-Axis-fil (.px)',
  image: 'et bilde',
  archive: 'en pakket fil',
  program: 'et program',
  database: 'en database',
  rtf: 'et tekstdokument',
  docx: 'et Word-dokument',
  pptx: 'en presentasjon',
  xml: 'en XML-fil',
  binary: 'noe annet enn tekst',
};

/** Why the key could not be made, from the core. */
const keyErrors: Readonly<Record<string, (at: string) => string>> = {
  'no-places': () => 'Ingen kommuner skal anmodes. Velg minst én.',
  'inhabitants-missing': (at) => `Mangler innbyggere for ${at}. Hent inn folketallet under Grunnlag.`,
  'parameter-out-of-range': (at) =>
    `Innstillingen «${at}» er utenfor det som er mulig. Endre den under Kriterier.`,
  'all-shares-zero': () =>
    'Kriteriene gir null til alle kommuner. La kriteriene telle mindre, eller øk laveste faktor.',
  'duplicate-place': (at) => `${at} står to ganger. Ta bort den ene.`,
};

function infeasible(params: ErrorParams): string {
  const keyError = keyErrors[textParam(params, 'reason') ?? ''];
  const node = textParam(params, 'node');
  if (keyError !== undefined) return keyError(node ?? 'en kommune');
  const whose = node === null ? 'for hele fylket' : `for ${node}`;
  const [need, have] = [countParam(params, 'need'), countParam(params, 'have')];
  const sums = need === null || have === null ? '' : `: det trengs ${need}, men grensene gir bare ${have}`;
  return `Grensene ${whose} går ikke opp${sums}. Endre en grense, et minstetall eller en lås.`;
}

function invalidInput(params: ErrorParams): string {
  const field = textParam(params, 'field');
  const last =
    field
      ?.split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? '';
  const rule = Object.entries(inputRulesNb).find(([name]) => name === last)?.[1];
  if (rule !== undefined) return rule;
  return field === null
    ? 'Noe av det som ble sendt inn, kan ikke brukes. Sjekk det, og prøv igjen.'
    : `Verdien i feltet «${field}» kan ikke brukes. Sjekk den, og prøv igjen.`;
}

export const errorsNb = {
  'file-unreadable': (p) =>
    textParam(p, 'looksLike') === 'folder'
      ? `${file(p)} er en mappe. Åpne den, og slipp filene som ligger i den.`
      : `${file(p)} kan ikke leses. Sjekk at filen finnes, og at du har tilgang til den.`,
  'file-empty': (p) => `${file(p)} er tom. Last den ned på nytt, eller velg en annen fil.`,
  'file-too-large': (p) =>
    `${file(p)} er for stor. Grensen er ${megabytesParam(p, 'limit') ?? 'nådd'}. ${isPackage(p) ? packageAgain : 'Ta bort det du ikke trenger, eller del den i flere filer.'}`,
  'file-not-a-table': (p) => {
    const kind = kinds[textParam(p, 'looksLike') ?? ''];
    const looks = kind === undefined ? '' : `, men ${kind}`;
    if (textParam(p, 'looksLike') === 'binary' && isCalledExcel(p))
      return `${file(p)} heter som en Excel-fil, men innholdet er noe annet. Åpne den i Excel og lagre en ny kopi, eller last den ned på nytt.`;
    return `${file(p)} er ikke en tabell${looks}${placeInFile(p)}. Lagre tabellen som Excel-fil (.xlsx) eller CSV, og prøv igjen.`;
  },
  'file-truncated': (p) =>
    `${file(p)} er ikke hel: slutten mangler. ${isPackage(p) ? packageAgain : 'Last den ned på nytt.'}`,
  'file-damaged': (p) =>
    isPackage(p)
      ? `${file(p)} er skadet og kan ikke kontrolleres. ${packageAgain}`
      : `${file(p)} er skadet${placeInFile(p)}. Last den ned på nytt, eller åpne den i Excel og lagre en ny kopi.`,
  'file-encrypted': (p) =>
    `${file(p)} er låst med passord. ${isPackage(p) ? packageAgain : 'Lagre en kopi uten passord, og hent inn kopien.'}`,
  'encoding-unknown': (p) =>
    `Fordel kan ikke lese tegnene i ${inFile(p)}. Lagre filen som «CSV UTF-8», og hent den inn på nytt.`,
  'unpacks-too-large': (p) =>
    `${file(p)} blir for stor når den pakkes ut, og ble avvist. ${isPackage(p) ? packageAgain : 'Lagre bare arket du trenger, i en ny fil.'}`,
  'too-many-rows': (p) =>
    `${file(p)} har for mange rader${placeInFile(p)}. Grensen er ${limit(p)}. Ta bort radene du ikke trenger.`,
  'too-many-columns': (p) =>
    `${file(p)} har for mange kolonner${placeInFile(p)}. Grensen er ${limit(p)}. Ta bort kolonnene du ikke trenger.`,
  'too-many-values': (p) =>
    `${file(p)} har for mange tall for kommunene i runden. Grensen er ${limit(p)}. Ta bort årene eller kolonnene du ikke trenger.`,
  'too-deeply-nested': (p) =>
    `${file(p)} er bygd opp på en måte som Fordel ikke leser. Åpne den i Excel, og lagre en ny kopi.`,
  'entity-declared': (p) =>
    `${file(p)} inneholder noe en tabell aldri trenger (en XML-entitet), og ble avvist for sikkerhets skyld. Åpne den i Excel, og lagre en ny kopi.`,
  'layout-unknown': (p) =>
    textParam(p, 'reason') === 'fylker'
      ? onlyFylker(p)
      : textParam(p, 'reason') === 'json'
        ? `Fordel leser JSON bare som JSON-stat, og ${inFile(p)} er noe annet. Last ned tabellen på nytt som JSON-stat, CSV eller Excel.`
        : `Fordel fant ingen kolonne med kommuner i ${inFile(p)}. Tabellen må ha en kolonne med kommunenummer eller kommunenavn.`,
  'mapping-invalid': (p) =>
    `Kolonnene du valgte, passer ikke med ${inFile(p)}${placeInFile(p)}. Velg kolonnene på nytt.`,
  'kommune-does-not-exist': (p) => {
    const from = textParam(p, 'expected') === '2020' ? '2020–2023' : 'fra 2024';
    return `${quotedParam(p, 'found', 'Kommunen')} i ${inFile(p)}${placeInFile(p)} er ingen kommune i inndelingen ${from}. Rett navnet eller kommunenummeret, eller ta bort raden hvis den er en sum, og hent inn filen på nytt.`;
  },
  'values-contradict': (p) => {
    const other = [textParam(p, 'otherSheet'), textParam(p, 'otherCell')].filter((part) => part !== null);
    const of = [textParam(p, 'kommunenummer'), textParam(p, 'indicator'), textParam(p, 'period')]
      .filter((part) => part !== null)
      .join(' ');
    const values = `${quotedParam(p, 'other', 'én verdi')}${other.length === 0 ? '' : ` i ${other.join(' ')}`} og ${quotedParam(p, 'found', 'en annen')}${placeInFile(p)}`;
    return `Samme tall står to ganger i ${inFile(p)} med ulik verdi${of === '' ? '' : `, for ${of}`}: ${values}. Rett den som er feil, og hent inn filen på nytt.`;
  },
  'no-kommune-matched': (p) =>
    textParam(p, 'reason') === 'fylker'
      ? onlyFylker(p)
      : `Ingen av kommunene i ${inFile(p)} er med i runden. Sjekk at du har riktig fil og riktig runde.`,
  'year-missing': (p) =>
    textParam(p, 'reason') === 'time-unknown'
      ? `Fordel kan ikke lese av ${quotedParam(p, 'found', 'tabellen')} hvilket år tallene i ${inFile(p)} gjelder. Rett det i filen til ett år, ett kvartal eller én måned med år, eller last ned tabellen på nytt.`
      : `${typeof p.row === 'number' ? 'Raden' : 'Kolonnen'} ${quotedParam(p, 'found', 'med tall')} i ${inFile(p)}${placeInFile(p)} sier ikke hvilket år den gjelder. Skriv ett år i overskriften, for eksempel «Anmodning 2022», eller velg året i vinduet.`,
  'no-values': (p) => {
    if (textParam(p, 'reason') === 'row-uneven')
      return `Radene i ${inFile(p)} har et annet antall felt enn overskriften${placeInFile(p)}. Er feltene skilt med komma, kan ikke tallene ha desimalkomma: lagre tabellen som Excel-fil (.xlsx), eller som CSV med semikolon.`;
    return `Fordel fant ingen tall å hente inn i ${inFile(p)}${textParam(p, 'found') === null ? '' : `, bare ${quotedParam(p, 'found', '')}`}${placeInFile(p)}. Sjekk at overskriftene sier hva tallene er og hvilket år de gjelder.`;
  },
  'import-cancelled': (p) => `Du stoppet innhentingen av ${inFile(p)}. Ingenting er endret.`,
  'unknown-call': (p) =>
    `Fordel har ingen kommando som heter ${quotedParam(p, 'name', 'det')}. Sjekk navnet.`,
  'not-allowed': () => 'Forespørselen kom ikke fra Fordels eget vindu, og ble avvist. Åpne Fordel på nytt.',
  'invalid-input': invalidInput,
  'round-not-found': () => 'Runden finnes ikke. Velg en annen, eller start en ny.',
  'round-exists': (p) =>
    `Det finnes allerede en runde for ${textParam(p, 'fylke') ?? 'fylket'} ${textParam(p, 'year') ?? 'dette året'}. Åpne den i stedet.`,
  'round-label-taken': (p) =>
    `Det finnes allerede en runde som heter ${textParam(p, 'round') ?? 'det samme'}. Gi den et annet navn.`,
  'round-label-unseen': () =>
    'Navnet på runden har tegn som ikke vises, slik det kan ha når det er limt inn. Skriv det for hånd.',
  'round-not-later': (p) =>
    `Runden må kopieres til et senere år enn ${textParam(p, 'year') ?? 'sitt eget'}. Velg et annet år.`,
  'nobody-to-ask-for-vedtak': () =>
    'Ingen kommuner mangler vedtak. Velg kommunene selv hvis noen skal ha brev likevel.',
  'kommune-not-found': (p) =>
    `Kommunen ${quotedParam(p, 'kommune', 'du valgte')} er ikke med i runden. Sjekk kommunenummeret.`,
  'fylke-not-found': (p) => {
    const from = textParam(p, 'structure') === '2020' ? '2020–2023' : 'fra 2024';
    return `Fylke ${quotedParam(p, 'fylke', 'du valgte')} finnes ikke i inndelingen ${from}. Sjekk fylkesnummeret og året.`;
  },
  'preset-not-found': (p) =>
    `Kriteriesettet ${quotedParam(p, 'preset', 'du valgte')} finnes ikke. Velg et av settene som følger med.`,
  'indicator-not-found': (p) =>
    `Det finnes ingen tall som heter ${quotedParam(p, 'indicator', 'det')}. Velg fra listen.`,
  'import-not-found': () => 'Kilden er ikke lenger i runden. Den kan være fjernet.',
  'samarbeid-not-found': () => 'Samarbeidet er ikke lenger i runden. Det kan være fjernet.',
  'samarbeid-overlaps': (p) =>
    `${quotedParam(p, 'name', 'Samarbeidet')} og ${quotedParam(p, 'other', 'et annet samarbeid')} deler ${textParam(p, 'kommuner') ?? 'kommuner'}. Bare det ene kan ha felles ramme, om ikke det ene har med alle kommunene i det andre. Ta bort felles ramme på det ene, eller flytt kommunen.`,
  'region-not-found': () => 'Regionen er ikke lenger i runden. Den kan være fjernet.',
  'changed-meanwhile': () =>
    'Noe annet er lagret her siden du begynte, og det er ikke skrevet over. Se hva som er lagret, og velg hva som skal stå.',
  'no-connection': () =>
    'Fordel svarer ikke. Det du har skrevet, er beholdt i vinduet og lagres så snart Fordel svarer igjen.',
  'preview-not-found': () => 'Forhåndsvisningen gjelder ikke lenger. Hent inn filen på nytt.',
  'file-not-found': () => 'Filen finnes ikke lenger. Den kan være flyttet eller slettet. Velg den på nytt.',
  'indicator-fixed': (p) =>
    `«${p.indicator ?? 'Tallet'}» følger med Fordel og kan ikke endres. Lag et nytt tall i stedet.`,
  'indicator-exists': (p) =>
    `Det finnes alt et tall som heter «${p.indicator ?? ''}». Velg det, eller gi det nye et annet navn.`,
  'conflicts-undecided': (p) =>
    `${file(p)} og runden har ulike tall på ${p.count === 1 ? 'ett sted' : `${countParam(p, 'count') ?? 'flere'} steder`}. Velg om de nye eller de gamle skal gjelde.`,
  'reason-needed': (p) => `Skriv hvorfor ${kommune(p)} er behandlet annerledes enn i fjor.`,
  'no-target': () => 'Måltallet er ikke satt. Legg det inn under Runde.',
  'nobody-asked': () => 'Ingen kommuner skal anmodes. Velg minst én.',
  'capacity-unknown': (p) =>
    textParam(p, 'kommune') === null
      ? 'Ingen kommuner har oppgitt kapasitet. Legg den inn under Innspill.'
      : `Kapasiteten til ${kommune(p)} er ikke oppgitt. Legg den inn under Innspill.`,
  'inhabitants-missing': (p) => {
    const period = textParam(p, 'period');
    return `Mangler innbyggere for ${kommune(p)}${period === null ? '' : ` i ${period}`}. Hent inn folketallet under Grunnlag.`;
  },
  'bounds-cross': (p) =>
    `Grensene for ${kommune(p)} går ikke opp: minst ${countParam(p, 'min') ?? '?'} er mer enn høyst ${countParam(p, 'max') ?? '?'}. Endre en av dem.`,
  'rest-exceeds-target': (p) =>
    `Det som ikke plasseres (${countParam(p, 'rest') ?? '?'}), er mer enn hele måltallet (${countParam(p, 'number') ?? '?'}). Sett det ned.`,
  'minors-missing': () =>
    'Runden har ingen enslige mindreårige, så det er ingen loddtrekning å lagre. Legg dem inn under Runde først.',
  'minors-exceed-target': (p) =>
    `Av måltallet er ${countParam(p, 'minors') ?? '?'} enslige mindreårige, men hele måltallet er ${countParam(p, 'number') ?? '?'}. Rett ett av tallene.`,
  infeasible,
  'minors-infeasible': (p) =>
    `De enslige mindreårige${textParam(p, 'part') === null ? '' : ` (${textParam(p, 'part')})`} går ikke opp: ${countParam(p, 'need') ?? '?'} mot ${countParam(p, 'have') ?? '?'}. Ta med flere kommuner, eller endre tallene under Runde.`,
  'column-not-found': () => 'Kolonnen finnes ikke lenger. Hent runden på nytt.',
  'column-limit': (p) =>
    `En runde kan ha ${countParam(p, 'most') ?? '40'} egne kolonner. Fjern en du ikke trenger.`,
  'starting-point-exists': () => 'Kolonnen for IMDis utgangspunkt er her alt. Skriv tallene i den.',
  'cell-unfit': (p) =>
    `Verdien for ${quotedParam(p, 'kommune', 'kommunen')} passer ikke i kolonnen ${quotedParam(p, 'column', 'du valgte')}. Skriv et tall i en tallkolonne.`,
  'scenario-not-found': () => 'Scenarioet finnes ikke lenger. Velg et annet.',
  'scenario-exists': (p) =>
    `Det finnes alt et scenario med navnet ${quotedParam(p, 'name', 'du skrev')}. Velg et annet navn.`,
  'scenario-limit': (p) =>
    `En runde kan ha ${countParam(p, 'most') ?? '6'} scenarioer. Slett ett før du lager et nytt.`,
  'scenario-recommended': (p) =>
    `${textParam(p, 'name') ?? 'Scenarioet'} er anbefalingen og kan ikke slettes. Anbefal et annet først.`,
  'saved-set-not-found': () => 'Det lagrede settet finnes ikke lenger. Velg et annet.',
  'boundary-not-a-map': (p) =>
    `${file(p)} er ikke et kart med områder. Velg en fil i GeoJSON eller TopoJSON, for eksempel kommunegrensene fra Geonorge.`,
  'boundary-too-large': (p) =>
    `${file(p)} har for mange ${p.what === 'features' ? 'områder' : 'punkter'}: flere enn ${limit(p)}. Velg en grovere fil, eller bare kommunene i fylket.`,
  'boundary-no-kommune': (p) =>
    `${file(p)} har ingen av kommunene i runden. Velg en fil der kommunenummeret står på hvert område, i samme kommuneinndeling.`,
  'boundary-elsewhere': (p) =>
    `Koordinatene i ${inFile(p)} treffer ikke kommunene. Velg en fil i WGS84 eller EUREF89 UTM sone 33.`,
  'selection-not-found': () => 'Utlysningen finnes ikke lenger. Velg en annen i listen.',
  'selection-cancelled': () => 'Du stoppet gjennomgangen av settene. Ingenting er endret.',
  ...formErrorsNb,
  'nothing-to-compare': (p) =>
    `Ingen av kommunene som anmodes, har tall å sammenligne med${textParam(p, 'period') === null ? '' : ` i ${textParam(p, 'period')}`}. Velg en annen serie eller et annet år.`,
  'nothing-to-undo': () => 'Det er ingenting å angre.',
  'nothing-to-redo': () => 'Det er ingenting å gjøre om.',
  'history-overtaken': () =>
    'Dette kan ikke hentes tilbake: noe annet har fått samme navn siden. Gi det et nytt navn, og prøv igjen.',
  ...letterErrorsNb,
  'folder-not-empty': (p) =>
    `Mappen ${quotedParam(p, 'folder', 'du valgte')} er ikke tom. Velg en tom mappe, eller lag en ny.`,
  'folder-changed': (p) =>
    `${file(p)} i mappen ${quotedParam(p, 'folder', 'du valgte')} kan være endret siden Fordel laget den. Ingenting er skrevet over. Velg en annen mappe, eller flytt den som er der.`,
  'file-in-the-way': (p) =>
    `${file(p)} finnes fra før, og Fordel kan ikke se at den er uendret. Ingenting er skrevet over. Velg et annet navn, eller flytt filen.`,
  'not-a-package': (p) =>
    `${file(p)} er ikke en anbefalingspakke fra Fordel. Velg mappen eller zip-filen som ligger ved anbefalingen.`,
  'cannot-write': (p) =>
    `Fordel fikk ikke skrevet ${inFile(p)}. Lukk filen hvis den er åpen, og sjekk at du kan skrive i mappen.`,
  'database-open-elsewhere': (p) =>
    `${quotedParam(p, 'file', 'Databasen')} er alt åpen i et annet vindu eller hos en annen bruker. Lukk den der, og prøv igjen.`,
  'database-foreign': (p) => `${file(p)} er ikke laget av Fordel. Velg en annen fil.`,
  'database-newer': (p) =>
    `${file(p)} er laget med en nyere utgave av Fordel. Installer den nyeste utgaven, og prøv igjen.`,
  'database-damaged': (p) =>
    `${quotedParam(p, 'file', 'Databasen')} er skadet. Ta en kopi av mappen før du gjør noe annet, og hent fram en sikkerhetskopi.`,
  'database-unwritable': (p) =>
    `Fordel får ikke skrive i ${quotedParam(p, 'file', 'databasen')}. Sjekk at du kan skrive i mappen, og prøv igjen.`,
  'disk-full': () => 'Disken er full, og det siste ble ikke lagret. Frigjør plass, og prøv igjen.',
  'backup-not-found': () => 'Sikkerhetskopien finnes ikke lenger. Velg en annen i listen.',
  'not-a-round-file': (p) =>
    `${file(p)} er ikke en runde fra Fordel. En sikkerhetskopi (.fordel) hentes fram under Sikkerhetskopi, og tabeller leses inn under Grunnlag.`,
  'round-file-newer': (p) =>
    `${file(p)} er laget med en nyere utgave av Fordel. Installer den nyeste utgaven, og prøv igjen.`,
  'round-file-broken': (p) =>
    `${file(p)} er skadet eller endret etter at Fordel laget den, og ingenting er hentet inn. Be om å få filen på nytt.`,
  'round-file-too-large': (p) =>
    `${file(p)} er større enn noen runde er, og er ikke åpnet. Sjekk at det er riktig fil.`,
  'nothing-to-recover': () => 'Databasen er åpen og hel, så det er ingenting å reparere.',
  internal: () => 'Noe gikk galt i Fordel, og det siste ble ikke lagret. Prøv igjen.',
} as const satisfies ErrorWords;
