import { persons, refugees } from './counts-nb.ts';

/** The words of saksframlegg.docx, the case for the fylkeskommune's own political body. Numbers come in as text. */
export const caseDocumentNb = {
  kind: 'Saksframlegg',
  footer: (title: string) => `Saksframlegg. ${title}`,
  body: 'Behandles av',
  meeting: 'Møtedato',
  decisionCase: 'Utvalgssak',
  proposalHeading: 'Forslag til vedtak',
  proposal: (sender: string, kommuner: string, persons: string, year: number) =>
    `${sender} anbefaler at IMDi anmoder ${kommuner} om å bosette til sammen ${refugees(persons)} i ${year}, fordelt som i tabell 1.`,
  minorsTable: 'Fordelingen av enslige mindreårige står i tabell 2.',
  rest: (n: number, target: string) => `${persons(n)} av måltallet på ${target} blir ikke plassert.`,
  send: (recipient: string, copies: string) =>
    `Anbefalingen sendes til ${recipient}, med kopi til ${copies}.`,
  shortHeading: 'Saken kort',
  short: (fylke: string, target: string, year: number) =>
    `Måltallet for ${fylke} er ${refugees(target)} i ${year}.`,
  shortTask:
    'Fylkeskommunen skal anbefale hvor mange av dem hver kommune bør anmodes om å bosette. Saken legger fram et forslag, hvordan det er regnet ut, og hva som ville vært annerledes med andre regler.',
  moves: (list: string) => `Mot tallet i fjor får ${list}.`,
  more: (kommuner: string) => `${kommuner} flere`,
  fewer: (kommuner: string) => `${kommuner} færre`,
  same: (kommuner: string) => `${kommuner} det samme`,
  fresh: (kommuner: string) => `${kommuner} har ikke noe tall fra i fjor.`,
  factsHeading: 'Saksopplysninger',
  taskHeading: 'Oppgaven',
  task: 'Etter integreringsloven § 4 skal fylkeskommunen gi IMDi en anbefaling om hvor mange flyktninger hver kommune bør anmodes om å bosette. IMDi skal legge stor vekt på anbefalingen og sender anmodningen. Kommunestyret vedtar selv om kommunen skal bosette, og hvor mange.',
  numbersHeading: 'Forslaget',
  innspillHeading: 'Innspill fra kommunene',
  innspill: (given: number, all: number) =>
    `${given} av ${all} kommuner har gitt innspill. Tekstene står i anbefalingen, del 5.`,
  noInnspill: 'Det er ikke lagt inn innspill fra kommunene.',
  assessmentHeading: 'Vurderinger',
  methodHeading: 'Slik er tallene regnet ut',
  startBoth: 'Hver kommune får først en andel av summen etter innbyggertallet og tallet i fjor.',
  methodCriteria: 'Kriteriene under flytter personer mellom kommunene og endrer aldri summen.',
  method:
    'Til slutt blir andelene gjort om til hele personer innenfor grensene. Hele metoden står i anbefalingen, del 2, og del 6 viser hvordan et tall kan etterregnes.',
  choicesHeading: 'Valg som er gjort for hånd',
  capacityHeading: 'Forslaget og det kommunene selv har sagt',
  capacity: (count: number, persons: string) =>
    count === 1
      ? `1 kommune har sagt hvor mange den kan bosette: ${persons}.`
      : `${count} kommuner har sagt hvor mange de kan bosette: til sammen ${persons}.`,
  above: (list: string) => `Forslaget er høyere enn dette for ${list}.`,
  noneAbove: (count: number): string =>
    count === 1 ? 'Forslaget er ikke høyere enn det.' : 'Forslaget er ikke høyere enn dette for noen av dem.',
  aboveMinors: (list: string) => `Enslige mindreårige er flere enn kommunen har sagt, for ${list}.`,
  noCapacity: 'Ingen av kommunene som anmodes, har sagt hvor mange de kan bosette.',
  robustHeading: 'Hvor sikre er tallene?',
  reasonsHeading: 'Begrunnelse for hvert tall',
  alternativesHeading: 'Alternativer',
  alternatives:
    'De samme personene kan fordeles etter andre regler. Alle alternativene har samme sum og samme grenser som forslaget, men ingen låste tall.',
  alternativesCaption: (number: number) => `Tabell ${number}. De samme personene etter andre regler`,
  proposed: 'Forslaget',
  rules: {
    'last-year': 'Som i fjor',
    'per-inhabitant': 'Likt per innbygger',
    'without-locks': 'Uten låste tall',
  },
  explained: {
    'last-year': 'Som i fjor: tallet i fjor, skalert til ny sum.',
    'per-inhabitant': 'Likt per innbygger: bare innbyggertallet teller.',
    'without-locks': 'Uten låste tall: kriteriene i forslaget, og ingen tall er satt for hånd.',
  },
  moved: (rule: string, persons: string) => `${rule}: ${persons}`,
  movedLead: 'Så mange personer må flyttes for å gå fra forslaget til alternativet.',
  noAnswer: (rule: string) => `«${rule}» har ingen løsning innenfor grensene og er ikke med.`,
  consequencesHeading: 'Konsekvenser',
  kommunerHeading: 'For kommunene',
  spread: (low: string, lowName: string, high: string, highName: string) =>
    `Forslaget går fra ${low} (${lowName}) til ${high} (${highName}) per 1\u00a0000 innbyggere.`,
  economyHeading: 'Økonomi',
  noEconomy: 'Tallgrunnlaget for saken sier ikke noe om økonomi.',
  economyField: 'Fylkeskommunens vurdering',
  attachmentsHeading: 'Vedlegg',
  attachmentLetter: 'anbefaling.docx og anbefaling.pdf: anbefalingen til IMDi, med alle grunner og kilder',
};

export type CaseDocumentWords = typeof caseDocumentNb;
