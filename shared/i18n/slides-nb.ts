import { kommuner, persons } from './counts-nb.ts';
import { formatNumber } from './format-number.ts';

/** The words of the presentation. Numbers come in as text, written the Norwegian way. */
export const slidesNb = {
  front: {
    lead: (year: number) => `Anbefaling om bosetting av flyktninger i ${year}`,
    version: (version: number, status: string) => `Versjon ${version}. ${status}.`,
    notes:
      'Presentasjonen er laget av samme tall som brevet til IMDi. Diagrammer og tabeller kan redigeres. Den har ingen private notater, ingen kapasitetstall og ingen tekst som er unntatt offentlighet.',
  },
  sum: {
    title: (fylke: string, number: string, year: number) => `Måltallet for ${fylke} i ${year} er ${number}`,
    persons: 'personer skal bosettes',
    source: (source: string, date: string) => `Kilde: ${source}, ${date}`,
    rest: (n: number) => `${persons(n)} av måltallet er ikke plassert.`,
    lastYear: 'I fjor',
    change: 'Endring fra i fjor',
    asked: 'Kommuner som anmodes',
    of: (asked: string, all: string) => `${asked} av ${all}`,
    per1000: 'Per 1\u00a0000 innbyggere',
    notes: (law: string, roles: string) => `${law} ${roles}`,
  },
  part: (title: string, part: number, of: number) => (of === 1 ? title : `${title} (${part} av ${of})`),
  proposal: {
    title: 'Anbefalt tall mot i fjor',
    alone: 'Anbefalt tall',
    before: 'I fjor',
    now: 'Anbefalt',
    alt: (names: string) => `Søylediagram. For hver kommune: tallet i fjor og anbefalt tall. ${names}`,
    item: (name: string, before: string, now: string) => `${name} ${before} til ${now}`,
    altAlone: (names: string) => `Søylediagram. For hver kommune: anbefalt tall. ${names}`,
    none: 'ikke tall',
    notes: 'Kommunene står etter størrelsen på anbefalt tall. Hver side har sin egen skala.',
  },
  table: {
    title: 'Alle kommunene',
    summary: (year: number) => `Anbefalte tall per kommune i ${year}`,
    notes: 'Grunnene for hver kommune på siden:',
  },
  changes: {
    title: (up: number, down: number) =>
      `${up === 0 ? 'Ingen kommuner' : kommuner(up)} får flere enn i fjor, ${down === 0 ? 'ingen' : formatNumber(down)} får færre`,
    more: 'Flere enn i fjor',
    fewer: 'Færre enn i fjor',
    lead: 'De største endringene, i personer',
    alt: (items: string) => `Søylediagram over de største endringene fra i fjor. ${items}`,
    same: (count: string) =>
      count === '1' ? '1 kommune har samme tall som i fjor.' : `${count} kommuner har samme tall som i fjor.`,
    notes: 'Grunnene for kommunene i diagrammet:',
  },
  size: {
    title: 'Store og små kommuner',
    lead: 'Hvert punkt er en kommune. Størrelsen går i tidobling: 1\u00a0000, 10\u00a0000, 100\u00a0000.',
    name: 'Kommune',
    across: 'Innbyggere',
    up: 'Anbefalt per 1\u00a0000 innbyggere',
    alt: (most: string, least: string, mean: string) =>
      `Punktdiagram: innbyggere mot anbefalt tall per 1\u00a0000 innbyggere. Høyest er ${most}, lavest er ${least}. For alle er det ${mean}.`,
    notes: (mean: string) => `For alle kommunene i fordelingen er det ${mean} per 1\u00a0000 innbyggere.`,
  },
  method: {
    title: 'Slik er tallene regnet ut',
    start: 'Start',
    startBoth: (last: string, size: string) =>
      `${last} følger tallet fra i fjor, ${size} følger innbyggertallet.`,
    startLast: 'Alle begynner med en andel som følger tallet fra i fjor.',
    startSize: 'Alle begynner med en andel som følger innbyggertallet.',
    small: 'Små kommuner får noe mer per innbygger enn store.',
    criteria: 'Kriterier',
    criteriaText: (count: number) =>
      `${count === 1 ? 'Ett kriterium' : `${count} kriterier`} flytter personer mellom kommunene. Summen er den samme.`,
    noCriteria: 'Ingen andre kriterier er brukt.',
    bounds: 'Grenser',
    atLeast: (minimum: string, but: string) => `Ingen som anmodes, får færre enn ${minimum}${but}.`,
    zeroOrAtLeast: (minimum: string, but: string) => `Hver kommune får ingen eller minst ${minimum}${but}.`,
    noMinimum: 'Det er ikke satt noe felles minste tall.',
    locked: (count: number) =>
      count === 1 ? 'Ett tall er låst for hånd.' : `${count} tall er låst for hånd.`,
    whole: 'Hele personer',
    wholeText:
      'Sainte-Laguës metode runder av, som når stortingsmandater fordeles på valgdistriktene. Summen blir nøyaktig.',
    notes:
      'Hele metoden står i brevet, med vekter, grenser og kilder. Arbeidsboken regner hvert tall på nytt med levende formler.',
  },
  criteria: {
    title: 'Kriteriene og hva de flytter',
    summary: 'Kriteriene, hvilken vei de virker, hvor mye de kan virke, og hvor mange personer de flytter',
    criterion: 'Kriterium',
    effect: 'Virkning',
    most: 'Høyst',
    moves: 'Flytter',
    notes:
      'Et kriterium som mangler tall for en kommune, teller ikke for den. Ingen kriterier endrer summen.',
  },
  kommune: {
    title: (name: string, number: number) => `${name}: ${persons(number)}`,
    lastYear: 'I fjor',
    change: 'Endring',
    per1000: 'Per 1\u00a0000 innbyggere',
    inhabitants: 'Innbyggere',
    range: 'Med andre vekter',
    locked: 'Tallet er låst',
    yes: 'ja',
    lead: 'Fra innbyggere til anbefalt tall, i personer',
    result: 'Anbefalt',
    whole: 'Tall',
    more: 'Gir flere',
    fewer: 'Gir færre',
    step: (name: string, amount: string) => `${name}: ${amount}`,
    alt: (name: string, steps: string) => `Trappediagram for ${name}, i personer. ${steps}`,
    reckoned: 'regnet av innbyggertallet',
  },
  robust: {
    title: (count: string, all: string, persons: string) =>
      `${count} av ${all} kommuner flytter seg aldri mer enn ${persons}`,
    lead: (draws: string, band: string) =>
      `${draws} fordelinger med vekter trukket inntil ${band} opp eller ned. Ni av ti ligger innenfor søylene.`,
    /** Where no number has a bar. */
    still: (draws: string, band: string) =>
      `${draws} fordelinger med vekter trukket inntil ${band} opp eller ned. I ni av ti får hver kommune det samme tallet.`,
    under: 'Under anbefalt tall',
    over: 'Over anbefalt tall',
    alt: (items: string) =>
      `Søylediagram: hvor langt tallet ligger under og over anbefalt tall i ni av ti. ${items}`,
    item: (name: string, low: string, high: string) => `${name} fra ${low} til ${high}`,
    notes: (seed: string) => `Trekningene kan gjentas nøyaktig: frøet er ${seed}.`,
  },
  check: {
    title: 'Alle kan etterregne et tall',
    rule: (divisor: string) => `Del kommunens nøkkel på ${divisor}, og rund av.`,
    workbook: 'Nøkkelen til hver kommune står i anbefaling.xlsx, som regner alle tallene på nytt.',
    sheet: 'Hver kommune har et faktaark med sin egen utregning.',
    notes: 'Er svaret utenfor grensene til kommunen, gjelder grensen.',
  },
  sources: { title: 'Kilder', target: 'Måltall' },
};

export type SlideWords = typeof slidesNb;
