import type { ErrorParams } from '../contract/errors.ts';
import { quotedParam, textParam } from './error-params.ts';

/** «(avsnitt 7 i brevet: «Svar innen {{frits}}»)»: where in a template something stands. */
function place(params: ErrorParams): string {
  const parts: Readonly<Record<string, string>> = {
    body: 'brevet',
    header: 'toppteksten',
    footer: 'botnteksten',
    notes: 'fotnotane',
  };
  const part = parts[textParam(params, 'part') ?? ''];
  if (part === undefined) return '';
  const cell =
    textParam(params, 'table') === null
      ? ''
      : `, tabell ${textParam(params, 'table') ?? '?'}, rad ${textParam(params, 'row') ?? '?'}, kolonne ${textParam(params, 'column') ?? '?'}`;
  return ` (avsnitt ${textParam(params, 'paragraph') ?? '?'} i ${part}${cell}: ${quotedParam(params, 'text', 'utan tekst')})`;
}

const file = (params: ErrorParams): string => quotedParam(params, 'file', 'Malen');
const field = (params: ErrorParams): string => quotedParam(params, 'field', 'Eit felt');
const names = (params: ErrorParams): string => textParam(params, 'kommuner') ?? 'nokre av kommunane';

/** What can go wrong with letters and answers. */
export const letterErrorsNn = {
  'letter-not-found': (p: ErrorParams) =>
    textParam(p, 'kommune') === null
      ? 'Brevet finst ikkje lenger. Lag det på nytt.'
      : `Det er ikkje laga noko brev til ${textParam(p, 'kommune')} enno. Lag brevet først.`,
  'letter-not-sent': (p: ErrorParams) =>
    `Brevet til ${textParam(p, 'kommune') ?? 'kommunen'} er ikkje merkt som sendt, så det er ingenting å påminne om. Merk det som sendt først.`,
  'attachment-not-found': () => 'Vedlegget er ikkje lenger i runden. Det kan vere fjerna.',
  'not-answered': (p: ErrorParams) =>
    `${textParam(p, 'kommune') ?? 'Kommunen'} har ikkje svart. Før inn datoen for svaret før det blir godkjent.`,
  'deadline-missing': () => 'Fristen for svar er ikkje sett. Set han under «Om breva» før breva blir laga.',
  'deadline-passed': (p: ErrorParams) =>
    `Fristen ${textParam(p, 'deadline') ?? ''} er før datoen på brevet. Set ein seinare frist.`,
  'contact-missing': () =>
    'Brevet manglar kontakt i fylkeskommunen. Fyll inn rolle og e-postadresse i Innspill, fana Brev og status, før breva blir laga.',
  'letter-language-missing': (p: ErrorParams) =>
    textParam(p, 'why') === 'neutral'
      ? `${names(p)} har nøytral målform. Vel bokmål eller nynorsk for dei før breva blir laga.`
      : `Kjeldene er usamde om målforma til ${names(p)}. Vel bokmål eller nynorsk før breva blir laga.`,
  'nobody-to-write': (p: ErrorParams) =>
    textParam(p, 'kind') === 'reminder'
      ? 'Ingen skal påminnast: alle som har fått brev, har svart, eller breva er ikkje merkte som sende.'
      : 'Det er ingen kommunar å skrive til i denne runden.',
  'template-not-word': (p: ErrorParams) =>
    `${file(p)} er ikkje eit Word-dokument utan makroar (.docx). Opne malen i Word, og lagre han som .docx.`,
  'template-field-missing': (p: ErrorParams) =>
    `${file(p)} manglar feltet ${field(p)}. Skriv det inn der det skal stå, og vel malen på nytt.`,
  'template-field-unknown': (p: ErrorParams) =>
    `${file(p)} har eit felt som Fordel ikkje kjenner: ${field(p)}${place(p)}. Rett namnet, eller ta bort feltet.`,
  'template-field-broken': (p: ErrorParams) =>
    `${file(p)} har eit felt som ikkje er heilt: ${field(p)}${place(p)}. Eit felt blir skrive {{slik}}, med to klammer på kvar side.`,
  'template-field-alone': (p: ErrorParams) =>
    `Feltet ${field(p)} i ${file(p)} må stå åleine i eit avsnitt${place(p)}. Flytt det til ei eiga linje.`,
  'template-field-twice': (p: ErrorParams) =>
    `Feltet ${field(p)} står meir enn éin gong i ${file(p)}${place(p)}. Lat det stå éin stad.`,
} as const;
