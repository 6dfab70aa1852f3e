import type { ErrorParams } from '../contract/errors.ts';
import {
  countParam,
  isCalledExcel,
  isPackage,
  megabytesParam,
  placeInFile,
  quotedParam,
  textParam,
} from './error-params.ts';
import type { ErrorWords } from './errors-nb.ts';
import { formErrorsNn } from './form-errors-nn.ts';
import { inputRulesNn } from './input-rules-nn.ts';
import { letterErrorsNn } from './letter-errors-nn.ts';

/** What to do about a package that was sent here: only its sender has it whole. */
const packageAgain = 'Be avsendaren om tilrådingspakken på nytt.';

const file = (params: ErrorParams): string => quotedParam(params, 'file', 'Fila');
const inFile = (params: ErrorParams): string => quotedParam(params, 'file', 'fila');
const onlyFylker = (params: ErrorParams): string =>
  `Tabellen i ${inFile(params)} gjeld fylke, og har ingen kommunar. Last han ned på nytt med kommunar.`;
const kommune = (params: ErrorParams): string => textParam(params, 'kommune') ?? 'ein kommune';
const limit = (params: ErrorParams): string => countParam(params, 'limit') ?? 'nådd';

const kinds: Readonly<Record<string, string>> = {
  pdf: 'ein PDF',
  xls: 'ei Excel-fil i det gamle formatet (.xls)',
  xlsb: 'ei binær Excel-fil (.xlsb)',
  ods: 'eit OpenDocument-dokument (.ods) frå LibreOffice',
  numbers: 'eit rekneark frå Numbers (.numbers)',
  px: 'ei PC-Axis-fil (.px)',
  image: 'eit bilete',
  archive: 'ei pakka fil',
  program: 'eit program',
  database: 'ein database',
  rtf: 'eit tekstdokument',
  docx: 'eit Word-dokument',
  pptx: 'ein presentasjon',
  xml: 'ei XML-fil',
  binary: 'noko anna enn tekst',
};

const keyErrors: Readonly<Record<string, (at: string) => string>> = {
  'no-places': () => 'Ingen kommunar skal få oppmoding. Vel minst éin.',
  'inhabitants-missing': (at) => `Manglar innbyggjarar for ${at}. Hent inn folketalet under Grunnlag.`,
  'parameter-out-of-range': (at) =>
    `Innstillinga «${at}» er utanfor det som er mogleg. Endre henne under Kriterium.`,
  'all-shares-zero': () =>
    'Kriteria gir null til alle kommunar. La kriteria telje mindre, eller auk lågaste faktor.',
  'duplicate-place': (at) => `${at} står to gonger. Ta bort den eine.`,
};

function infeasible(params: ErrorParams): string {
  const keyError = keyErrors[textParam(params, 'reason') ?? ''];
  const node = textParam(params, 'node');
  if (keyError !== undefined) return keyError(node ?? 'ein kommune');
  const whose = node === null ? 'for heile fylket' : `for ${node}`;
  const [need, have] = [countParam(params, 'need'), countParam(params, 'have')];
  const sums = need === null || have === null ? '' : `: det trengst ${need}, men grensene gir berre ${have}`;
  return `Grensene ${whose} går ikkje opp${sums}. Endre ei grense, eit minstetal eller ein lås.`;
}

function invalidInput(params: ErrorParams): string {
  const field = textParam(params, 'field');
  const last =
    field
      ?.split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? '';
  const rule = Object.entries(inputRulesNn).find(([name]) => name === last)?.[1];
  if (rule !== undefined) return rule;
  return field === null
    ? 'Noko av det som vart sendt inn, kan ikkje brukast. Sjekk det, og prøv igjen.'
    : `Verdien i feltet «${field}» kan ikkje brukast. Sjekk han, og prøv igjen.`;
}

export const errorsNn = {
  'file-unreadable': (p) =>
    textParam(p, 'looksLike') === 'folder'
      ? `${file(p)} er ei mappe. Opne henne, og slepp filene som ligg i henne.`
      : `${file(p)} kan ikkje lesast. Sjekk at fila finst, og at du har tilgang til henne.`,
  'file-empty': (p) => `${file(p)} er tom. Last henne ned på nytt, eller vel ei anna fil.`,
  'file-too-large': (p) =>
    `${file(p)} er for stor. Grensa er ${megabytesParam(p, 'limit') ?? 'nådd'}. ${isPackage(p) ? packageAgain : 'Ta bort det du ikkje treng, eller del henne i fleire filer.'}`,
  'file-not-a-table': (p) => {
    const kind = kinds[textParam(p, 'looksLike') ?? ''];
    const looks = kind === undefined ? '' : `, men ${kind}`;
    if (textParam(p, 'looksLike') === 'binary' && isCalledExcel(p))
      return `${file(p)} heiter som ei Excel-fil, men innhaldet er noko anna. Opne henne i Excel og lagre ein ny kopi, eller last henne ned på nytt.`;
    return `${file(p)} er ikkje ein tabell${looks}${placeInFile(p)}. Lagre tabellen som Excel-fil (.xlsx) eller CSV, og prøv igjen.`;
  },
  'file-truncated': (p) =>
    `${file(p)} er ikkje heil: slutten manglar. ${isPackage(p) ? packageAgain : 'Last henne ned på nytt.'}`,
  'file-damaged': (p) =>
    isPackage(p)
      ? `${file(p)} er skadd og kan ikkje kontrollerast. ${packageAgain}`
      : `${file(p)} er skadd${placeInFile(p)}. Last henne ned på nytt, eller opne henne i Excel og lagre ein ny kopi.`,
  'file-encrypted': (p) =>
    `${file(p)} er låst med passord. ${isPackage(p) ? packageAgain : 'Lagre ein kopi utan passord, og hent inn kopien.'}`,
  'encoding-unknown': (p) =>
    `Fordel kan ikkje lese teikna i ${inFile(p)}. Lagre fila som «CSV UTF-8», og hent henne inn på nytt.`,
  'unpacks-too-large': (p) =>
    `${file(p)} blir for stor når ho blir pakka ut, og vart avvist. ${isPackage(p) ? packageAgain : 'Lagre berre arket du treng, i ei ny fil.'}`,
  'too-many-rows': (p) =>
    `${file(p)} har for mange rader${placeInFile(p)}. Grensa er ${limit(p)}. Ta bort radene du ikkje treng.`,
  'too-many-columns': (p) =>
    `${file(p)} har for mange kolonner${placeInFile(p)}. Grensa er ${limit(p)}. Ta bort kolonnane du ikkje treng.`,
  'too-many-values': (p) =>
    `${file(p)} har for mange tal for kommunane i runden. Grensa er ${limit(p)}. Ta bort åra eller kolonnane du ikkje treng.`,
  'too-deeply-nested': (p) =>
    `${file(p)} er bygd opp på ein måte som Fordel ikkje les. Opne henne i Excel, og lagre ein ny kopi.`,
  'entity-declared': (p) =>
    `${file(p)} inneheld noko ein tabell aldri treng (ein XML-entitet), og vart avvist for å vere på den sikre sida. Opne henne i Excel, og lagre ein ny kopi.`,
  'layout-unknown': (p) =>
    textParam(p, 'reason') === 'fylker'
      ? onlyFylker(p)
      : textParam(p, 'reason') === 'json'
        ? `Fordel les JSON berre som JSON-stat, og ${inFile(p)} er noko anna. Last ned tabellen på nytt som JSON-stat, CSV eller Excel.`
        : `Fordel fann ingen kolonne med kommunar i ${inFile(p)}. Tabellen må ha ein kolonne med kommunenummer eller kommunenamn.`,
  'mapping-invalid': (p) =>
    `Kolonnane du valde, passar ikkje med ${inFile(p)}${placeInFile(p)}. Vel kolonnane på nytt.`,
  'kommune-does-not-exist': (p) => {
    const from = textParam(p, 'expected') === '2020' ? '2020–2023' : 'frå 2024';
    return `${quotedParam(p, 'found', 'Kommunen')} i ${inFile(p)}${placeInFile(p)} er ingen kommune i inndelinga ${from}. Rett namnet eller kommunenummeret, eller ta bort rada om ho er ein sum, og hent inn fila på nytt.`;
  },
  'values-contradict': (p) => {
    const other = [textParam(p, 'otherSheet'), textParam(p, 'otherCell')].filter((part) => part !== null);
    const of = [textParam(p, 'kommunenummer'), textParam(p, 'indicator'), textParam(p, 'period')]
      .filter((part) => part !== null)
      .join(' ');
    const values = `${quotedParam(p, 'other', 'éin verdi')}${other.length === 0 ? '' : ` i ${other.join(' ')}`} og ${quotedParam(p, 'found', 'ein annan')}${placeInFile(p)}`;
    return `Same tal står to gonger i ${inFile(p)} med ulik verdi${of === '' ? '' : `, for ${of}`}: ${values}. Rett den som er feil, og hent inn fila på nytt.`;
  },
  'no-kommune-matched': (p) =>
    textParam(p, 'reason') === 'fylker'
      ? onlyFylker(p)
      : `Ingen av kommunane i ${inFile(p)} er med i runden. Sjekk at du har rett fil og rett runde.`,
  'year-missing': (p) =>
    textParam(p, 'reason') === 'time-unknown'
      ? `Fordel kan ikkje lese av ${quotedParam(p, 'found', 'tabellen')} kva år tala i ${inFile(p)} gjeld. Rett det i fila til eitt år, eitt kvartal eller éin månad med år, eller last ned tabellen på nytt.`
      : `${typeof p.row === 'number' ? 'Rada' : 'Kolonnen'} ${quotedParam(p, 'found', 'med tal')} i ${inFile(p)}${placeInFile(p)} seier ikkje kva år tala gjeld. Skriv eitt år i overskrifta, til dømes «Oppmoding 2022», eller vel året i vindauget.`,
  'no-values': (p) => {
    if (textParam(p, 'reason') === 'row-uneven')
      return `Radene i ${inFile(p)} har eit anna tal på felt enn overskrifta${placeInFile(p)}. Er felta skilde med komma, kan ikkje tala ha desimalkomma: lagre tabellen som Excel-fil (.xlsx), eller som CSV med semikolon.`;
    return `Fordel fann ingen tal å hente inn i ${inFile(p)}${textParam(p, 'found') === null ? '' : `, berre ${quotedParam(p, 'found', '')}`}${placeInFile(p)}. Sjekk at overskriftene seier kva tala er og kva år dei gjeld.`;
  },
  'import-cancelled': (p) => `Du stoppa innhentinga av ${inFile(p)}. Ingenting er endra.`,
  'unknown-call': (p) =>
    `Fordel har ingen kommando som heiter ${quotedParam(p, 'name', 'det')}. Sjekk namnet.`,
  'not-allowed': () =>
    'Førespurnaden kom ikkje frå det eige vindauget til Fordel, og vart avvist. Opne Fordel på nytt.',
  'invalid-input': invalidInput,
  'round-not-found': () => 'Runden finst ikkje. Vel ein annan, eller start ein ny.',
  'round-exists': (p) =>
    `Det finst alt ein runde for ${textParam(p, 'fylke') ?? 'fylket'} ${textParam(p, 'year') ?? 'dette året'}. Opne den i staden.`,
  'round-label-taken': (p) =>
    `Det finst alt ein runde som heiter ${textParam(p, 'round') ?? 'det same'}. Gi han eit anna namn.`,
  'round-label-unseen': () =>
    'Namnet på runden har teikn som ikkje blir viste, slik det kan ha når det er limt inn. Skriv det for hand.',
  'round-not-later': (p) =>
    `Runden må kopierast til eit seinare år enn ${textParam(p, 'year') ?? 'sitt eige'}. Vel eit anna år.`,
  'nobody-to-ask-for-vedtak': () =>
    'Ingen kommunar manglar vedtak. Vel kommunane sjølv dersom nokon skal ha brev likevel.',
  'kommune-not-found': (p) =>
    `Kommunen ${quotedParam(p, 'kommune', 'du valde')} er ikkje med i runden. Sjekk kommunenummeret.`,
  'fylke-not-found': (p) => {
    const from = textParam(p, 'structure') === '2020' ? '2020–2023' : 'frå 2024';
    return `Fylke ${quotedParam(p, 'fylke', 'du valde')} finst ikkje i inndelinga ${from}. Sjekk fylkesnummeret og året.`;
  },
  'preset-not-found': (p) =>
    `Kriteriesettet ${quotedParam(p, 'preset', 'du valde')} finst ikkje. Vel eit av setta som følgjer med.`,
  'indicator-not-found': (p) =>
    `Det finst ingen tal som heiter ${quotedParam(p, 'indicator', 'det')}. Vel frå lista.`,
  'import-not-found': () => 'Kjelda er ikkje lenger i runden. Ho kan vere fjerna.',
  'samarbeid-not-found': () => 'Samarbeidet er ikkje lenger i runden. Det kan vere fjerna.',
  'samarbeid-overlaps': (p) =>
    `${quotedParam(p, 'name', 'Samarbeidet')} og ${quotedParam(p, 'other', 'eit anna samarbeid')} deler ${textParam(p, 'kommuner') ?? 'kommunar'}. Berre det eine kan ha felles ramme, om ikkje det eine har med alle kommunane i det andre. Ta bort felles ramme på det eine, eller flytt kommunen.`,
  'region-not-found': () => 'Regionen er ikkje lenger i runden. Han kan vere fjerna.',
  'changed-meanwhile': () =>
    'Noko anna er lagra her sidan du byrja, og det er ikkje skrive over. Sjå kva som er lagra, og vel kva som skal stå.',
  'no-connection': () =>
    'Fordel svarer ikkje. Det du har skrive, er teke vare på i vindauget og blir lagra så snart Fordel svarer igjen.',
  'preview-not-found': () => 'Førehandsvisinga gjeld ikkje lenger. Hent inn fila på nytt.',
  'file-not-found': () => 'Fila finst ikkje lenger. Ho kan vere flytta eller sletta. Vel henne på nytt.',
  'indicator-fixed': (p) =>
    `«${p.indicator ?? 'Talet'}» følgjer med Fordel og kan ikkje endrast. Lag eit nytt tal i staden.`,
  'indicator-exists': (p) =>
    `Det finst alt eit tal som heiter «${p.indicator ?? ''}». Vel det, eller gi det nye eit anna namn.`,
  'conflicts-undecided': (p) =>
    `${file(p)} og runden har ulike tal på ${p.count === 1 ? 'éin stad' : `${countParam(p, 'count') ?? 'fleire'} stader`}. Vel om dei nye eller dei gamle skal gjelde.`,
  'reason-needed': (p) => `Skriv kvifor ${kommune(p)} er behandla annleis enn i fjor.`,
  'no-target': () => 'Måltalet er ikkje sett. Legg det inn under Runde.',
  'nobody-asked': () => 'Ingen kommunar skal få oppmoding. Vel minst éin.',
  'capacity-unknown': (p) =>
    textParam(p, 'kommune') === null
      ? 'Ingen kommunar har oppgitt kapasitet. Legg han inn under Innspel.'
      : `Kapasiteten til ${kommune(p)} er ikkje oppgitt. Legg han inn under Innspel.`,
  'inhabitants-missing': (p) => {
    const period = textParam(p, 'period');
    return `Manglar innbyggjarar for ${kommune(p)}${period === null ? '' : ` i ${period}`}. Hent inn folketalet under Grunnlag.`;
  },
  'bounds-cross': (p) =>
    `Grensene for ${kommune(p)} går ikkje opp: minst ${countParam(p, 'min') ?? '?'} er meir enn høgst ${countParam(p, 'max') ?? '?'}. Endre ei av dei.`,
  'rest-exceeds-target': (p) =>
    `Det som ikkje blir plassert (${countParam(p, 'rest') ?? '?'}), er meir enn heile måltalet (${countParam(p, 'number') ?? '?'}). Set det ned.`,
  'minors-missing': () =>
    'Runden har ingen einslege mindreårige, så det er inga loddtrekking å lagre. Legg dei inn under Runde først.',
  'minors-exceed-target': (p) =>
    `Av måltalet er ${countParam(p, 'minors') ?? '?'} einslege mindreårige, men heile måltalet er ${countParam(p, 'number') ?? '?'}. Rett eitt av tala.`,
  infeasible,
  'minors-infeasible': (p) =>
    `Dei einslege mindreårige${textParam(p, 'part') === null ? '' : ` (${textParam(p, 'part')})`} går ikkje opp: ${countParam(p, 'need') ?? '?'} mot ${countParam(p, 'have') ?? '?'}. Ta med fleire kommunar, eller endre tala under Runde.`,
  'column-not-found': () => 'Kolonnen finst ikkje lenger. Hent runden på nytt.',
  'column-limit': (p) =>
    `Ein runde kan ha ${countParam(p, 'most') ?? '40'} eigne kolonnar. Fjern ein du ikkje treng.`,
  'starting-point-exists': () => 'Kolonnen for utgangspunktet frå IMDi er her alt. Skriv tala i den.',
  'cell-unfit': (p) =>
    `Verdien for ${quotedParam(p, 'kommune', 'kommunen')} passar ikkje i kolonnen ${quotedParam(p, 'column', 'du valde')}. Skriv eit tal i ein talkolonne.`,
  'scenario-not-found': () => 'Scenarioet finst ikkje lenger. Vel eit anna.',
  'scenario-exists': (p) =>
    `Det finst alt eit scenario med namnet ${quotedParam(p, 'name', 'du skreiv')}. Vel eit anna namn.`,
  'scenario-limit': (p) =>
    `Ein runde kan ha ${countParam(p, 'most') ?? '6'} scenario. Slett eitt før du lagar eit nytt.`,
  'scenario-recommended': (p) =>
    `${textParam(p, 'name') ?? 'Scenarioet'} er tilrådinga og kan ikkje slettast. Tilrå eit anna først.`,
  'saved-set-not-found': () => 'Det lagra settet finst ikkje lenger. Vel eit anna.',
  'boundary-not-a-map': (p) =>
    `${file(p)} er ikkje eit kart med område. Vel ei fil i GeoJSON eller TopoJSON, til dømes kommunegrensene frå Geonorge.`,
  'boundary-too-large': (p) =>
    `${file(p)} har for mange ${p.what === 'features' ? 'område' : 'punkt'}: fleire enn ${limit(p)}. Vel ei grovare fil, eller berre kommunane i fylket.`,
  'boundary-no-kommune': (p) =>
    `${file(p)} har ingen av kommunane i runden. Vel ei fil der kommunenummeret står på kvart område, i same kommuneinndeling.`,
  'boundary-elsewhere': (p) =>
    `Koordinatane i ${inFile(p)} treffer ikkje kommunane. Vel ei fil i WGS84 eller EUREF89 UTM sone 33.`,
  'selection-not-found': () => 'Utlysinga finst ikkje lenger. Vel ei anna i lista.',
  'selection-cancelled': () => 'Du stoppa gjennomgangen av setta. Ingenting er endra.',
  ...formErrorsNn,
  'nothing-to-compare': (p) =>
    `Ingen av kommunane som blir oppmoda, har tal å samanlikne med${textParam(p, 'period') === null ? '' : ` i ${textParam(p, 'period')}`}. Vel ein annan serie eller eit anna år.`,
  'nothing-to-undo': () => 'Det er ingenting å angre.',
  'nothing-to-redo': () => 'Det er ingenting å gjere om.',
  'history-overtaken': () =>
    'Dette kan ikkje hentast tilbake: noko anna har fått same namnet sidan. Gje det eit nytt namn, og prøv igjen.',
  ...letterErrorsNn,
  'folder-not-empty': (p) =>
    `Mappa ${quotedParam(p, 'folder', 'du valde')} er ikkje tom. Vel ei tom mappe, eller lag ei ny.`,
  'folder-changed': (p) =>
    `${file(p)} i mappa ${quotedParam(p, 'folder', 'du valde')} kan vere endra sidan Fordel laga fila. Ingenting er skrive over. Vel ei anna mappe, eller flytt den som er der.`,
  'file-in-the-way': (p) =>
    `${file(p)} finst frå før, og Fordel kan ikkje sjå at fila er uendra. Ingenting er skrive over. Vel eit anna namn, eller flytt fila.`,
  'not-a-package': (p) =>
    `${file(p)} er ikkje ein tilrådingspakke frå Fordel. Vel mappa eller zip-fila som ligg ved tilrådinga.`,
  'cannot-write': (p) =>
    `Fordel fekk ikkje skrive ${inFile(p)}. Lukk fila om ho er open, og sjekk at du kan skrive i mappa.`,
  'database-open-elsewhere': (p) =>
    `${quotedParam(p, 'file', 'Databasen')} er alt open i eit anna vindauge eller hos ein annan brukar. Lukk han der, og prøv igjen.`,
  'database-foreign': (p) => `${file(p)} er ikkje laga av Fordel. Vel ei anna fil.`,
  'database-newer': (p) =>
    `${file(p)} er laga med ei nyare utgåve av Fordel. Installer den nyaste utgåva, og prøv igjen.`,
  'database-damaged': (p) =>
    `${quotedParam(p, 'file', 'Databasen')} er skadd. Ta ein kopi av mappa før du gjer noko anna, og hent fram ein tryggingskopi.`,
  'database-unwritable': (p) =>
    `Fordel får ikkje skrive i ${quotedParam(p, 'file', 'databasen')}. Sjekk at du kan skrive i mappa, og prøv igjen.`,
  'disk-full': () => 'Disken er full, og det siste vart ikkje lagra. Frigjer plass, og prøv igjen.',
  'backup-not-found': () => 'Tryggingskopien finst ikkje lenger. Vel ein annan i lista.',
  'not-a-round-file': (p) =>
    `${file(p)} er ikkje ein runde frå Fordel. Ein reservekopi (.fordel) hentar du fram under Tryggingskopi, og tabellar les du inn under Grunnlag.`,
  'round-file-newer': (p) =>
    `${file(p)} er laga med ei nyare utgåve av Fordel. Installer den nyaste utgåva, og prøv igjen.`,
  'round-file-broken': (p) =>
    `${file(p)} er skadd eller endra etter at Fordel laga henne, og ingenting er henta inn. Be om å få fila på nytt.`,
  'round-file-too-large': (p) =>
    `${file(p)} er større enn nokon runde er, og er ikkje opna. Sjekk at det er rett fil.`,
  'nothing-to-recover': () => 'Databasen er open og heil, så det er ingenting å reparere.',
  internal: () => 'Noko gjekk gale i Fordel, og det siste vart ikkje lagra. Prøv igjen.',
} as const satisfies ErrorWords;
