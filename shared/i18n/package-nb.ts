import { minors, persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

/** Words of Anbefaling: what is exported, lots, and the receipt. */
export const packageNb = {
  title: 'Anbefaling',
  lead: 'Pakken kan brukes uten Fordel. Den fryses som en versjon; en senere endring gir en ny.',
  content: 'Dette eksporteres',
  kommuner: 'Kommuner som anmodes',
  sum: 'Sum',
  target: 'Måltall',
  rest: 'Ikke plassert',
  criteria: 'Kriterier',
  locks: 'Låser',
  noLocks: 'ingen',
  files: 'Filer i pakken',
  warnings: 'Varsler',
  noWarnings: 'Ingen varsler.',
  warn: {
    capacity: (name: string, number: number, can: number) =>
      `${name}: ${formatNumber(number)} er flere enn kommunen kan bosette (${formatNumber(can)}).`,
    noData: (name: string) => `Kriteriet ${name} har ingen tall og teller ikke.`,
    coverage: (name: string, known: number, of: number) =>
      `Kriteriet ${name} har tall for ${known} av ${of} kommuner.`,
    noLastYear: 'Ingen kommuner har et tall fra i fjor, så det teller ikke.',
    derived: (names: string) => `Uten tall i fjor, regnet fra innbyggere: ${names}.`,
    tie: (names: string) => `Likt mellom ${names}. Lodd må trekkes; til da går laveste kommunenummer først.`,
    rest: (n: number) => `${persons(n)} er ikke plassert.`,
    minorsNone: (told: number) =>
      `I måltallet er det ${minors(formatNumber(told))}. Ingen enslige mindreårige er fordelt på kommunene.`,
    minorsSum: (given: number, told: number) =>
      `${minors(formatNumber(given))} er fordelt på kommunene. I måltallet er det ${formatNumber(told)}.`,
    minorsCapacity: (name: string, number: number, can: number) =>
      `${name}: ${minors(formatNumber(number))} er over det kommunen kan ta imot (${formatNumber(can)}).`,
    takenIn: (names: string) => `Anmodes uten tall i fjor, og ingen begrunnelse er skrevet: ${names}.`,
    leftOut: (names: string) =>
      `Anmodes ikke, men hadde et tall i fjor, og ingen begrunnelse er skrevet: ${names}.`,
  },
  lot: {
    title: 'Loddtrekning',
    help: 'Trekk lodd på papir, med vitner. Sett kommunene i den rekkefølgen de ble trukket. Den første får personen.',
    up: (name: string) => `Flytt ${name} opp`,
    date: 'Trukket dato',
    witnesses: 'Vitner',
    fill: 'Skriv datoen og hvem som så på.',
    save: 'Lagre loddtrekningen',
    saved: 'Loddtrekningen er lagret',
    remove: 'Fjern loddtrekningen',
  },
  backtest: 'Prøvd mot det IMDi ba om',
  backtestLead: (total: number, period: string, sameKommuner: boolean) =>
    sameKommuner
      ? `Anmodningen for ${period} var ${formatNumber(total)} personer. Kommunene og summen er de samme som her.`
      : `Anmodningen for ${period} til kommunene her var ${formatNumber(total)} personer.`,
  rule: 'Regel',
  misplaced: 'Feilplassert',
  within: 'Innen ± 2',
  rules: {
    proposal: 'Dette forslaget',
    'last-year-growth': 'I fjor × vekst',
    'per-inhabitant': 'Likt per innbygger',
  },
  language: 'Språk i brevet',
  export: 'Lag anbefalingspakke',
  exporting: 'Lager pakken …',
  cancelled: 'Ingen mappe ble valgt. Ingenting er skrevet.',
  exported: (version: number) => `Versjon ${version} er laget og kontrollert`,
  receipt: (version: number) => `Pakken er laget: versjon ${version}`,
  folder: 'Mappe',
  openFolder: 'Åpne mappen',
  download: 'Last ned zip',
  file: 'Fil',
  size: 'Størrelse',
  agrees: (n: number) => `Alle tall er regnet på nytt fra pakken og stemmer. ${n} filer er kontrollert.`,
  differs: (n: number) => `Kontrollen fant ${n} avvik.`,
  kilobytes: (n: number) => `${formatNumber(n, 1)} kB`,
};
