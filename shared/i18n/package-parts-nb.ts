import { minors, refugees } from './counts-nb.ts';

/** Words of the parts that letter, PDF and fact sheets have besides the table: contents, archive, robustness, versions. */
export const packagePartsNb = {
  contents: 'Innhold',
  criteriaSummary: 'Kriteriene, hvor mye de kan virke, og hvor mange personer de flytter',
  archive: {
    ourReference: 'Vår ref.',
    status: 'Status',
    /** The first word is the status as it stands in the letter. */
    statuses: {
      draft: 'Utkast',
      administrative: 'Administrativ anbefaling',
      political: 'Politisk behandlet',
    },
    treated: (body: string, date: string, caseNumber: string) =>
      [body, date, caseNumber === '' ? '' : `sak ${caseNumber}`].filter((part) => part !== '').join(', '),
    draftNote: 'Dette er et utkast. Ingen har vedtatt eller godkjent det.',
  },
  extras: {
    heading: 'Enslige mindreårige, ekstra kapasitet og helse',
    caption: 'Tabell 2. Det kommunene har oppgitt i tillegg, i personer',
    extra: 'Ekstra ved økt behov',
    health: 'Alvorlige helsebehov',
    can: 'Kan bosette',
    note: 'Tallene for kapasitet er kommunenes egne. De er ikke en del av anbefalt tall. En tom rute betyr at kommunen ikke har svart på det.',
    minorsNote: 'Enslige mindreårige er med i anbefalt tall.',
  },
  robust: {
    heading: '7 Hvor sikre er tallene?',
    lead: (draws: string, band: string) =>
      `Vektene kunne vært satt litt annerledes. Vi har regnet hele fordelingen om igjen ${draws} ganger. Hver gang er vektene trukket inntil ${band} opp eller ned.`,
    steady: (count: number, all: number, persons: number) =>
      `${count} av ${all} kommuner flytter seg aldri mer enn ${persons} personer fra anbefalt tall.`,
    none: 'Anbefalingen har ingen kriterier med vekter, så det er ingen vekter å prøve.',
    caption: 'Tabell 3. Hvor langt tallene flytter seg med andre vekter',
    usual: 'Ni av ti',
    picture: 'Under og over anbefalt tall',
    all: 'Alle',
    range: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    stepsHeading: 'Neste endring for hvert kriterium',
    stepsIntro:
      'Her er vekten der et tall først endrer seg når bare dette kriteriet får mindre eller mer vekt.',
    stepsCaption: 'Tabell 4. Hvor en vekt må flyttes før et tall endrer seg',
    now: 'Vekt nå',
    below: 'Mindre vekt',
    above: 'Mer vekt',
    step: (share: string, changes: string) => `${share}: ${changes}`,
    noStep: 'ingen endring',
    seed: (seed: string) => `Trekningene kan gjentas nøyaktig: frøet er ${seed}.`,
  },
  versions: {
    heading: (version: number) => `9 Endringer fra versjon ${version}`,
    short: (version: number, before: number) =>
      `Versjon ${version} erstatter versjon ${before}. Endringene står i del 9.`,
    why: 'Hvorfor:',
    nothing: 'Ingen tall eller valg er endret.',
    what: 'Hva',
    before: 'Før',
    now: 'Nå',
    summary: 'Hva som er endret fra forrige versjon',
    target: 'Måltall',
    number: (name: string) => `Anbefalt tall for ${name}`,
    asked: (name: string) => `Om ${name} anmodes`,
    lock: (name: string, reason: string) => `Låst tall for ${name}. ${reason}`.trim(),
    bound: (name: string, reason: string) => `Grense for ${name}. ${reason}`.trim(),
    samarbeid: (name: string) => `Samarbeidet ${name}`,
    weight: (name: string) => `Vekt på ${name}`,
    rule: {
      alpha: 'Vekt på størrelse (α)',
      kappa: 'Vekt på tallet i fjor (κ)',
      lowest: 'Laveste faktor',
      highest: 'Høyeste faktor',
      minimum: 'Minste tall',
    },
    minimumRule: 'Regel for minste tall',
    minimumRules: { 'at-least': 'alle får minst', 'zero-or-at-least': 'ingen eller minst' },
    criterion: (name: string) => `Hvordan ${name} virker`,
    minors: (age: string) => `Enslige mindreårige, ${age.toLowerCase()}`,
    figures: (name: string) => `Tall for ${name}`,
    figuresNow: (count: number) => (count === 1 ? 'endret for 1 kommune' : `endret for ${count} kommuner`),
    rest: 'Ikke plassert',
    reason: {
      lock: (name: string) => `Begrunnelse for låst tall for ${name}`,
      asked: (name: string) => `Begrunnelse for om ${name} anmodes`,
      rest: () => 'Begrunnelse for det som ikke er plassert',
      minors: () => 'Om kapasitet for enslige mindreårige er høyeste tall',
    },
    lot: 'Loddtrekning',
    minorsLot: (age: string) => `Loddtrekning, enslige mindreårige, ${age.toLowerCase()}`,
    innspill: (name: string) => `Innspill fra ${name}`,
    status: 'Status',
    case: 'Om det er laget saksframlegg',
    template: { recommendation: 'Mal for brevet', case: 'Mal for saksframlegget' },
    ownLayout: 'uten mal',
    changed: 'endret',
    none: 'ingen',
  },
  exempt: {
    inLetter: (law: string) => `Unntatt offentlighet, jf. ${law}. Teksten står i et eget vedlegg.`,
    notHere: (law: string) => `Unntatt offentlighet, jf. ${law}. Teksten er ikke med her.`,
    title: (fylke: string, year: number) => `Unntatt offentlighet: innspill i ${fylke} i ${year}`,
    mark: (law: string) => `Unntatt offentlighet, jf. ${law}`,
    intro:
      'Dette vedlegget har tekstene som er unntatt offentlighet. De står ikke i brevet, arbeidsboken, faktaarkene, presentasjonen eller datafilene.',
    attachment: 'unntatt-offentlighet.docx: tekster som er unntatt offentlighet',
  },
  attachments: {
    meeting: 'møte.pptx: lysbilder til møtet',
    sheets: 'kommuner: et faktaark for hver kommune',
  },
  sheet: {
    title: (name: string, year: number) => `${name} i ${year}`,
    footer: (name: string, fylke: string, year: number) => `Faktaark for ${name}. ${fylke} ${year}`,
    subtitle: (sender: string) => `Faktaark til anbefalingen fra ${sender} om bosetting av flyktninger`,
    summary: (sender: string, name: string, number: string, year: number) =>
      `${sender} anbefaler at ${name} blir anmodet om å bosette ${refugees(number)} i ${year}.`,
    notAsked: (sender: string, name: string, year: number) =>
      `${sender} anbefaler at ${name} ikke blir anmodet om å bosette flyktninger i ${year}.`,
    share: (number: string, total: string, kommuner: number, per1000: string, mean: string) =>
      `Det er ${number} av ${total} personer, fordelt på ${kommuner} kommuner. Det er ${per1000} per 1\u00a0000 innbyggere. For alle kommunene i fordelingen er det ${mean}.`,
    lastYear: (number: string, change: string) => `Tallet i fjor var ${number}. Endringen er ${change}.`,
    newKommune: 'Kommunen har ikke noe tall fra i fjor.',
    minors: (persons: string) => `I anbefalt tall er det ${minors(persons)}.`,
    whyHeading: 'Hvorfor dette tallet',
    whyCaption: 'Fra innbyggertall til anbefalt tall, i personer',
    step: 'Grunn',
    picture: 'Steg for steg',
    persons: 'Personer',
    sum: 'Anbefalt tall',
    figuresHeading: 'Tallene bak',
    figure: 'Tall',
    here: 'Her',
    average: 'Snitt',
    effect: 'Virkning',
    figuresNote:
      'Snittet er vektet med startandelen til kommunene i fordelingen. Virkningen er hvor mange personer kriteriet legger til eller trekker fra, før avrunding, grenser og låste tall.',
    checkHeading: 'Etterregn tallet for hånd',
    check: (key: string, divisor: string, quotient: string, number: string) =>
      `Nøkkelen er ${key}. Del den på ${divisor}: ${key} : ${divisor} = ${quotient}. Rundet av blir det ${number}.`,
    checkBound: (key: string, divisor: string, quotient: string, number: string) =>
      `Nøkkelen er ${key}. Del den på ${divisor}: ${key} : ${divisor} = ${quotient}. Det er utenfor grensen for kommunen, så tallet blir ${number}.`,
    checkTie: (key: string, divisor: string, quotient: string, number: string) =>
      `Nøkkelen er ${key}. Del den på ${divisor}: ${key} : ${divisor} = ${quotient}. Det er midt mellom to tall, og kommunen sto likt med andre. Tallet blir ${number}.`,
    checkLock: (number: string, reason: string) => `Tallet er låst til ${number}. Begrunnelsen er: ${reason}`,
    divisor:
      'Delingstallet er det samme for alle kommuner med samme grense. Det er valgt slik at summen blir riktig.',
    rangeHeading: 'Hvor sikkert er tallet?',
    range: (low: string, high: string) =>
      low === high
        ? `Med andre vekter som også kunne vært valgt, blir tallet ${low} i minst ni av ti tilfeller.`
        : `Med andre vekter som også kunne vært valgt, ligger tallet fra ${low} til ${high} i ni av ti tilfeller.`,
    topicsHeading: 'De seks temaene',
    noText: 'Ikke noe er skrevet om dette temaet.',
    capacityHeading: 'Kommunens egne tall',
    neighboursHeading: 'Nabokommunene',
    neighboursCaption: 'Nabokommunene i samme fylke',
    noNeighbours: 'Fordel kjenner ingen nabokommuner i fylket.',
    notAskedShort: 'anmodes ikke',
    exempt: (law: string) => `Unntatt offentlighet, jf. ${law}.`,
  },
};

export type PackageParts = typeof packagePartsNb;
