import { minors, refugees } from './counts-nn.ts';
import type { PackageParts } from './package-parts-nb.ts';

/** Orda i delane av pakken på nynorsk: the same words in nynorsk. */
export const packagePartsNn: PackageParts = {
  contents: 'Innhald',
  criteriaSummary: 'Kriteria, kor mykje dei kan verke, og kor mange personar dei flyttar',
  archive: {
    ourReference: 'Vår ref.',
    status: 'Status',
    statuses: {
      draft: 'Utkast',
      administrative: 'Administrativ tilråding',
      political: 'Politisk behandla',
    },
    treated: (body, date, caseNumber) =>
      [body, date, caseNumber === '' ? '' : `sak ${caseNumber}`].filter((part) => part !== '').join(', '),
    draftNote: 'Dette er eit utkast. Ingen har vedteke eller godkjent det.',
  },
  extras: {
    heading: 'Einslege mindreårige, ekstra kapasitet og helse',
    caption: 'Tabell 2. Det kommunane har oppgitt i tillegg, i personar',
    extra: 'Ekstra ved auka behov',
    health: 'Alvorlege helsebehov',
    can: 'Kan busetje',
    note: 'Tala for kapasitet er kommunane sine eigne. Dei er ikkje ein del av tilrådd tal. Ei tom rute tyder at kommunen ikkje har svart på det.',
    minorsNote: 'Einslege mindreårige er med i tilrådd tal.',
  },
  robust: {
    heading: '7 Kor sikre er tala?',
    lead: (draws, band) =>
      `Vektene kunne ha vore sette litt annleis. Vi har rekna heile fordelinga om att ${draws} gonger. Kvar gong er vektene trekte inntil ${band} opp eller ned.`,
    steady: (count, all, persons) =>
      `${count} av ${all} kommunar flyttar seg aldri meir enn ${persons} personar frå tilrådd tal.`,
    none: 'Tilrådinga har ingen kriterium med vekter, så det er ingen vekter å prøve.',
    caption: 'Tabell 3. Kor langt tala flyttar seg med andre vekter',
    usual: 'Ni av ti',
    picture: 'Under og over tilrådd tal',
    all: 'Alle',
    range: (from, to) => (from === to ? from : `${from}–${to}`),
    stepsHeading: 'Neste endring for kvart kriterium',
    stepsIntro:
      'Her er vekta der eit tal først endrar seg når berre dette kriteriet får mindre eller meir vekt.',
    stepsCaption: 'Tabell 4. Kvar ei vekt må flyttast før eit tal endrar seg',
    now: 'Vekt no',
    below: 'Mindre vekt',
    above: 'Meir vekt',
    step: (share, changes) => `${share}: ${changes}`,
    noStep: 'inga endring',
    seed: (seed) => `Trekningane kan gjerast om att nøyaktig: frøet er ${seed}.`,
  },
  versions: {
    heading: (version) => `9 Endringar frå versjon ${version}`,
    short: (version, before) => `Versjon ${version} erstattar versjon ${before}. Endringane står i del 9.`,
    why: 'Kvifor:',
    nothing: 'Ingen tal eller val er endra.',
    what: 'Kva',
    before: 'Før',
    now: 'No',
    summary: 'Kva som er endra frå førre versjon',
    target: 'Måltal',
    number: (name) => `Tilrådd tal for ${name}`,
    asked: (name) => `Om ${name} blir oppmoda`,
    lock: (name, reason) => `Låst tal for ${name}. ${reason}`.trim(),
    bound: (name, reason) => `Grense for ${name}. ${reason}`.trim(),
    samarbeid: (name) => `Samarbeidet ${name}`,
    weight: (name) => `Vekt på ${name}`,
    rule: {
      alpha: 'Vekt på storleik (α)',
      kappa: 'Vekt på talet i fjor (κ)',
      lowest: 'Lågaste faktor',
      highest: 'Høgaste faktor',
      minimum: 'Minste tal',
    },
    minimumRule: 'Regel for minste tal',
    minimumRules: { 'at-least': 'alle får minst', 'zero-or-at-least': 'ingen eller minst' },
    criterion: (name) => `Korleis ${name} verkar`,
    minors: (age) => `Einslege mindreårige, ${age.toLowerCase()}`,
    figures: (name) => `Tal for ${name}`,
    figuresNow: (count) => (count === 1 ? 'endra for 1 kommune' : `endra for ${count} kommunar`),
    rest: 'Ikkje plassert',
    reason: {
      lock: (name) => `Grunngiving for låst tal for ${name}`,
      asked: (name) => `Grunngiving for om ${name} blir oppmoda`,
      rest: () => 'Grunngiving for det som ikkje er plassert',
      minors: () => 'Om kapasitet for einslege mindreårige er høgaste tal',
    },
    lot: 'Loddtrekking',
    minorsLot: (age) => `Loddtrekking, einslege mindreårige, ${age.toLowerCase()}`,
    innspill: (name) => `Innspel frå ${name}`,
    status: 'Status',
    case: 'Om det er laga saksframlegg',
    template: { recommendation: 'Mal for brevet', case: 'Mal for saksframlegget' },
    ownLayout: 'utan mal',
    changed: 'endra',
    none: 'ingen',
  },
  exempt: {
    inLetter: (law) => `Unnateke offentlegheit, jf. ${law}. Teksten står i eit eige vedlegg.`,
    notHere: (law) => `Unnateke offentlegheit, jf. ${law}. Teksten er ikkje med her.`,
    title: (fylke, year) => `Unnateke offentlegheit: innspel i ${fylke} i ${year}`,
    mark: (law) => `Unnateke offentlegheit, jf. ${law}`,
    intro:
      'Dette vedlegget har tekstane som er unnatekne offentlegheit. Dei står ikkje i brevet, arbeidsboka, faktaarka, presentasjonen eller datafilene.',
    attachment: 'unntatt-offentlighet.docx: tekstar som er unnatekne offentlegheit',
  },
  attachments: {
    meeting: 'møte.pptx: lysbilete til møtet',
    sheets: 'kommuner: eit faktaark for kvar kommune',
  },
  sheet: {
    title: (name, year) => `${name} i ${year}`,
    footer: (name, fylke, year) => `Faktaark for ${name}. ${fylke} ${year}`,
    subtitle: (sender) => `Faktaark til tilrådinga frå ${sender} om busetjing av flyktningar`,
    summary: (sender, name, number, year) =>
      `${sender} tilrår at ${name} blir oppmoda om å busetje ${refugees(number)} i ${year}.`,
    notAsked: (sender, name, year) =>
      `${sender} tilrår at ${name} ikkje blir oppmoda om å busetje flyktningar i ${year}.`,
    share: (number, total, kommuner, per1000, mean) =>
      `Det er ${number} av ${total} personar, fordelte på ${kommuner} kommunar. Det er ${per1000} per 1\u00a0000 innbyggjarar. For alle kommunane i fordelinga er det ${mean}.`,
    lastYear: (number, change) => `Talet i fjor var ${number}. Endringa er ${change}.`,
    newKommune: 'Kommunen har ikkje noko tal frå i fjor.',
    minors: (persons) => `I tilrådd tal er det ${minors(persons)}.`,
    whyHeading: 'Kvifor dette talet',
    whyCaption: 'Frå innbyggjartal til tilrådd tal, i personar',
    step: 'Grunn',
    picture: 'Steg for steg',
    persons: 'Personar',
    sum: 'Tilrådd tal',
    figuresHeading: 'Tala bak',
    figure: 'Tal',
    here: 'Her',
    average: 'Snitt',
    effect: 'Verknad',
    figuresNote:
      'Snittet er vekta med startdelen til kommunane i fordelinga. Verknaden er kor mange personar kriteriet legg til eller trekkjer frå, før avrunding, grenser og låste tal.',
    checkHeading: 'Etterrekn talet for hand',
    check: (key, divisor, quotient, number) =>
      `Nøkkelen er ${key}. Del han på ${divisor}: ${key} : ${divisor} = ${quotient}. Runda av blir det ${number}.`,
    checkBound: (key, divisor, quotient, number) =>
      `Nøkkelen er ${key}. Del han på ${divisor}: ${key} : ${divisor} = ${quotient}. Det er utanfor grensa for kommunen, så talet blir ${number}.`,
    checkTie: (key, divisor, quotient, number) =>
      `Nøkkelen er ${key}. Del han på ${divisor}: ${key} : ${divisor} = ${quotient}. Det er midt mellom to tal, og kommunen stod likt med andre. Talet blir ${number}.`,
    checkLock: (number, reason) => `Talet er låst til ${number}. Grunngivinga er: ${reason}`,
    divisor:
      'Delingstalet er det same for alle kommunar med same grense. Det er valt slik at summen blir rett.',
    rangeHeading: 'Kor sikkert er talet?',
    range: (low, high) =>
      low === high
        ? `Med andre vekter som òg kunne vore valde, blir talet ${low} i minst ni av ti tilfelle.`
        : `Med andre vekter som òg kunne vore valde, ligg talet frå ${low} til ${high} i ni av ti tilfelle.`,
    topicsHeading: 'Dei seks temaa',
    noText: 'Det er ikkje skrive noko om dette temaet.',
    capacityHeading: 'Kommunen sine eigne tal',
    neighboursHeading: 'Nabokommunane',
    neighboursCaption: 'Nabokommunane i same fylke',
    noNeighbours: 'Fordel kjenner ingen nabokommunar i fylket.',
    notAskedShort: 'blir ikkje oppmoda',
    exempt: (law) => `Unnateke offentlegheit, jf. ${law}.`,
  },
};
