import { formatNumber } from './format-number.ts';
import type { HistorieWords } from './historie-nb.ts';
import { joinNames } from './join-names.ts';

/** The same in nynorsk. */
export const historieNn: HistorieWords = {
  title: 'Oppmoda, vedteke og busett år for år',
  empty: 'ingen tal enno',
  emptyHelp:
    'Hent inn fila «Bosatte, anmodede og vedtatte» frå IMDi på Grunnlag. Ho går attende til 1995, og gamle kommunenummer blir følgde fram til kommunane i runden.',
  place: 'Vis',
  wholeFylke: (fylke) => `heile ${fylke}`,
  long: {
    opprinnelig_anmodning: 'Første oppmoding',
    anmodning: 'Oppmoda',
    vedtak: 'Vedteke',
    bosatt: 'Busett',
  },
  short: { opprinnelig_anmodning: 'Først', anmodning: 'Oppmoda', vedtak: 'Vedteke', bosatt: 'Busett' },
  borders: (years) =>
    `Tala gjeld området kommunane dekkjer i dag, ${years}. «–» tyder at fila ikkje har tal, «:» at talet er skjult.`,
  chartTitle: (place, from, to) => `${place}: oppmoda, vedteke og busett ${from}–${to}`,
  tableTitle: (title) => `Tabell. ${title}`,
  source: (files) => `Kjelde: IMDi (${files})`,
  year: 'År',
  mergedTitle: (name) => `Kommunar som er blitt ${name}`,
  merged: (name, year) => `${name} (til ${year})`,
  partsOf: (parts) => `Sett saman av ${parts}`,
  part: (name, number) => `${name} ${number === null ? '(skjult)' : formatNumber(number)}`,
  hidden: (names) => `utan ${joinNames(names, 'og')}, som er skjult`,
  hiddenMark: 'minst',
  notes: 'Tal som ikkje er fordelte',
  divided: (name, year, into) =>
    `${name} vart delt ${year} mellom ${joinNames(into, 'og')}. Tala er med i fylket, men ikkje i nokon kommune.`,
  dividedOutside: (name, year, into) =>
    `${name} vart delt ${year} mellom ${joinNames(into, 'og')}. Tala er ikkje med i nokon sum.`,
  uncounted: (name, year, number) =>
    `${name} har ${formatNumber(number)} i ${year}, men var då slått saman. Kommunen som tok over, har eige tal, og det tel.`,
  followed: (n) =>
    `${formatNumber(n)} tal under tidlegare kommunenummer. Dei blir viste som historikk på Oppfølging.`,
  perKommune: 'Alle kommunar',
  series: 'Tal',
  kommune: 'Kommune',
  sum: 'Fylket',
};
