import type { ErrorParams } from '../contract/errors.ts';
import { quotedParam, textParam } from './error-params.ts';

/** «(avsnitt 7 i brevet: «Svar innen {{frits}}»)»: where in a template something stands. */
function place(params: ErrorParams): string {
  const parts: Readonly<Record<string, string>> = {
    body: 'brevet',
    header: 'toppteksten',
    footer: 'bunnteksten',
    notes: 'fotnotene',
  };
  const part = parts[textParam(params, 'part') ?? ''];
  if (part === undefined) return '';
  const cell =
    textParam(params, 'table') === null
      ? ''
      : `, tabell ${textParam(params, 'table') ?? '?'}, rad ${textParam(params, 'row') ?? '?'}, kolonne ${textParam(params, 'column') ?? '?'}`;
  return ` (avsnitt ${textParam(params, 'paragraph') ?? '?'} i ${part}${cell}: ${quotedParam(params, 'text', 'uten tekst')})`;
}

const file = (params: ErrorParams): string => quotedParam(params, 'file', 'Malen');
const field = (params: ErrorParams): string => quotedParam(params, 'field', 'Et felt');
const names = (params: ErrorParams): string => textParam(params, 'kommuner') ?? 'noen av kommunene';

/** What can go wrong with letters and answers. */
export const letterErrorsNb = {
  'letter-not-found': (p: ErrorParams) =>
    textParam(p, 'kommune') === null
      ? 'Brevet finnes ikke lenger. Lag det på nytt.'
      : `Det er ikke laget noe brev til ${textParam(p, 'kommune')} ennå. Lag brevet først.`,
  'letter-not-sent': (p: ErrorParams) =>
    `Brevet til ${textParam(p, 'kommune') ?? 'kommunen'} er ikke markert som sendt, så det er ingenting å påminne om. Marker det som sendt først.`,
  'attachment-not-found': () => 'Vedlegget er ikke lenger i runden. Det kan være fjernet.',
  'not-answered': (p: ErrorParams) =>
    `${textParam(p, 'kommune') ?? 'Kommunen'} har ikke svart. Før inn datoen for svaret før det godkjennes.`,
  'deadline-missing': () => 'Fristen for svar er ikke satt. Sett den under «Om brevene» før brevene lages.',
  'deadline-passed': (p: ErrorParams) =>
    `Fristen ${textParam(p, 'deadline') ?? ''} er før datoen på brevet. Sett en senere frist.`,
  'contact-missing': () =>
    'Brevet mangler kontakt i fylkeskommunen. Fyll inn rolle og e-postadresse i Innspill, fanen Brev og status, før brevene lages.',
  'letter-language-missing': (p: ErrorParams) =>
    textParam(p, 'why') === 'neutral'
      ? `${names(p)} har nøytral målform. Velg bokmål eller nynorsk for dem før brevene lages.`
      : `Kildene er uenige om målformen til ${names(p)}. Velg bokmål eller nynorsk før brevene lages.`,
  'nobody-to-write': (p: ErrorParams) =>
    textParam(p, 'kind') === 'reminder'
      ? 'Ingen skal påminnes: alle som har fått brev, har svart, eller brevene er ikke markert som sendt.'
      : 'Det er ingen kommuner å skrive til i denne runden.',
  'template-not-word': (p: ErrorParams) =>
    `${file(p)} er ikke et Word-dokument uten makroer (.docx). Åpne malen i Word, og lagre den som .docx.`,
  'template-field-missing': (p: ErrorParams) =>
    `${file(p)} mangler feltet ${field(p)}. Skriv det inn der det skal stå, og velg malen på nytt.`,
  'template-field-unknown': (p: ErrorParams) =>
    `${file(p)} har et felt som Fordel ikke kjenner: ${field(p)}${place(p)}. Rett navnet, eller ta bort feltet.`,
  'template-field-broken': (p: ErrorParams) =>
    `${file(p)} har et felt som ikke er helt: ${field(p)}${place(p)}. Et felt skrives {{slik}}, med to klammer på hver side.`,
  'template-field-alone': (p: ErrorParams) =>
    `Feltet ${field(p)} i ${file(p)} må stå alene i et avsnitt${place(p)}. Flytt det til en egen linje.`,
  'template-field-twice': (p: ErrorParams) =>
    `Feltet ${field(p)} står mer enn én gang i ${file(p)}${place(p)}. La det stå ett sted.`,
} as const;
