import { minors, persons } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { ScreenWords } from './screens-nb.ts';

/** Words of Anbefaling in nynorsk. */
export const packageNn: ScreenWords['package'] = {
  title: 'Tilråding',
  lead: 'Pakka kan brukast utan Fordel. Ho blir frosen som ein versjon; ei seinare endring gir ein ny.',
  content: 'Dette blir eksportert',
  kommuner: 'Kommunar som får oppmoding',
  sum: 'Sum',
  target: 'Måltal',
  rest: 'Ikkje plasserte',
  criteria: 'Kriterium',
  locks: 'Låsar',
  noLocks: 'ingen',
  files: 'Filer i pakka',
  warnings: 'Varsel',
  noWarnings: 'Ingen varsel.',
  warn: {
    capacity: (name, number, can) =>
      `${name}: ${formatNumber(number)} er fleire enn kommunen kan busetje (${formatNumber(can)}).`,
    noData: (name) => `Kriteriet ${name} har ingen tal og tel ikkje.`,
    coverage: (name, known, of) => `Kriteriet ${name} har tal for ${known} av ${of} kommunar.`,
    noLastYear: 'Ingen kommunar har eit tal frå i fjor, så det tel ikkje.',
    derived: (names) => `Utan tal i fjor, rekna frå innbyggjarar: ${names}.`,
    tie: (names) => `Likt mellom ${names}. Lodd må trekkjast; til då går lågaste kommunenummer først.`,
    rest: (n) => `${persons(n)} er ikkje ${n === 1 ? 'plassert' : 'plasserte'}.`,
    minorsNone: (told) =>
      `I måltalet er det ${minors(formatNumber(told))}. Ingen einslege mindreårige er fordelte på kommunane.`,
    minorsSum: (given, told) =>
      `${minors(formatNumber(given))} er ${given === 1 ? 'fordelt' : 'fordelte'} på kommunane. I måltalet er det ${formatNumber(told)}.`,
    minorsCapacity: (name, number, can) =>
      `${name}: ${minors(formatNumber(number))} er over det kommunen kan ta imot (${formatNumber(can)}).`,
    takenIn: (names) => `Blir oppmoda utan tal i fjor, og inga grunngiving er skriven: ${names}.`,
    leftOut: (names) =>
      `Blir ikkje oppmoda, men hadde eit tal i fjor, og inga grunngiving er skriven: ${names}.`,
  },
  lot: {
    title: 'Loddtrekking',
    help: 'Trekk lodd på papir, med vitne. Set kommunane i den rekkjefølgja dei vart trekte. Den første får personen.',
    up: (name) => `Flytt ${name} opp`,
    date: 'Trekt dato',
    witnesses: 'Vitne',
    fill: 'Skriv datoen og kven som såg på.',
    save: 'Lagre loddtrekkinga',
    saved: 'Loddtrekkinga er lagra',
    remove: 'Fjern loddtrekkinga',
  },
  backtest: 'Prøvd mot det IMDi bad om',
  backtestLead: (total, period, sameKommuner) =>
    sameKommuner
      ? `Oppmodinga for ${period} var ${formatNumber(total)} personar. Kommunane og summen er dei same som her.`
      : `Oppmodinga for ${period} til kommunane her var ${formatNumber(total)} personar.`,
  rule: 'Regel',
  misplaced: 'Feilplasserte',
  within: 'Innan ± 2',
  rules: {
    proposal: 'Dette framlegget',
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Likt per innbyggjar',
  },
  language: 'Språk i brevet',
  export: 'Lag tilrådingspakke',
  exporting: 'Lagar pakka …',
  cancelled: 'Inga mappe vart vald. Ingenting er skrive.',
  exported: (version) => `Versjon ${version} er laga og kontrollert`,
  receipt: (version) => `Pakka er laga: versjon ${version}`,
  folder: 'Mappe',
  openFolder: 'Opne mappa',
  download: 'Last ned zip',
  file: 'Fil',
  size: 'Storleik',
  agrees: (n) => `Alle tal er rekna på nytt frå pakka og stemmer. ${n} filer er kontrollerte.`,
  differs: (n) => `Kontrollen fann ${n} avvik.`,
  kilobytes: (n) => `${formatNumber(n, 1)} kB`,
};
