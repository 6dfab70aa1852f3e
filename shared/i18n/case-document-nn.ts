import type { CaseDocumentWords } from './case-document-nb.ts';
import { persons, refugees } from './counts-nn.ts';

export const caseDocumentNn: CaseDocumentWords = {
  kind: 'Saksframlegg',
  footer: (title) => `Saksframlegg. ${title}`,
  body: 'Blir behandla av',
  meeting: 'Møtedato',
  decisionCase: 'Utvalssak',
  proposalHeading: 'Framlegg til vedtak',
  proposal: (sender, kommuner, persons, year) =>
    `${sender} tilrår at IMDi oppmodar ${kommuner} om å busetje til saman ${refugees(persons)} i ${year}, fordelte som i tabell 1.`,
  minorsTable: 'Fordelinga av einslege mindreårige står i tabell 2.',
  rest: (n, target) =>
    `${persons(n)} av måltalet på ${target} blir ikkje ${n === 1 ? 'plassert' : 'plasserte'}.`,
  send: (recipient, copies) => `Tilrådinga blir send til ${recipient}, med kopi til ${copies}.`,
  shortHeading: 'Saka kort',
  short: (fylke, target, year) => `Måltalet for ${fylke} er ${refugees(target)} i ${year}.`,
  shortTask:
    'Fylkeskommunen skal tilrå kor mange av dei kvar kommune bør bli oppmoda om å busetje. Saka legg fram eit forslag, korleis det er rekna ut, og kva som ville vore annleis med andre reglar.',
  moves: (list) => `Mot talet i fjor får ${list}.`,
  more: (kommuner) => `${kommuner} fleire`,
  fewer: (kommuner) => `${kommuner} færre`,
  same: (kommuner) => `${kommuner} det same`,
  fresh: (kommuner) => `${kommuner} har ikkje noko tal frå i fjor.`,
  factsHeading: 'Saksopplysningar',
  taskHeading: 'Oppgåva',
  task: 'Etter integreringslova § 4 skal fylkeskommunen gi IMDi ei tilråding om kor mange flyktningar kvar kommune bør bli oppmoda om å busetje. IMDi skal leggje stor vekt på tilrådinga og sender oppmodinga. Kommunestyret vedtek sjølv om kommunen skal busetje, og kor mange.',
  numbersHeading: 'Forslaget',
  innspillHeading: 'Innspel frå kommunane',
  innspill: (given, all) =>
    `${given} av ${all} kommunar har gitt innspel. Tekstane står i tilrådinga, del 5.`,
  noInnspill: 'Det er ikkje lagt inn innspel frå kommunane.',
  assessmentHeading: 'Vurderingar',
  methodHeading: 'Slik er tala rekna ut',
  startBoth: 'Kvar kommune får først ein del av summen etter innbyggjartalet og talet i fjor.',
  methodCriteria: 'Kriteria under flyttar personar mellom kommunane og endrar aldri summen.',
  method:
    'Til slutt blir delane gjorde om til heile personar innanfor grensene. Heile metoden står i tilrådinga, del 2, og del 6 viser korleis eit tal kan etterreknast.',
  choicesHeading: 'Val som er gjorde for hand',
  capacityHeading: 'Forslaget og det kommunane sjølve har sagt',
  capacity: (count, persons) =>
    count === 1
      ? `1 kommune har sagt kor mange han kan busetje: ${persons}.`
      : `${count} kommunar har sagt kor mange dei kan busetje: til saman ${persons}.`,
  above: (list) => `Forslaget er høgare enn dette for ${list}.`,
  noneAbove: (count) =>
    count === 1
      ? 'Forslaget er ikkje høgare enn det.'
      : 'Forslaget er ikkje høgare enn dette for nokon av dei.',
  aboveMinors: (list) => `Einslege mindreårige er fleire enn kommunen har sagt, for ${list}.`,
  noCapacity: 'Ingen av kommunane som blir oppmoda, har sagt kor mange dei kan busetje.',
  robustHeading: 'Kor sikre er tala?',
  reasonsHeading: 'Grunngiving for kvart tal',
  alternativesHeading: 'Alternativ',
  alternatives:
    'Dei same personane kan fordelast etter andre reglar. Alle alternativa har same sum og same grenser som forslaget, men ingen låste tal.',
  alternativesCaption: (number) => `Tabell ${number}. Dei same personane etter andre reglar`,
  proposed: 'Forslaget',
  rules: {
    'last-year': 'Som i fjor',
    'per-inhabitant': 'Likt per innbyggjar',
    'without-locks': 'Utan låste tal',
  },
  explained: {
    'last-year': 'Som i fjor: talet i fjor, skalert til ny sum.',
    'per-inhabitant': 'Likt per innbyggjar: berre innbyggjartalet tel.',
    'without-locks': 'Utan låste tal: kriteria i forslaget, og ingen tal er sette for hand.',
  },
  moved: (rule, persons) => `${rule}: ${persons}`,
  movedLead: 'Så mange personar må flyttast for å gå frå forslaget til alternativet.',
  noAnswer: (rule) => `«${rule}» har inga løysing innanfor grensene og er ikkje med.`,
  consequencesHeading: 'Konsekvensar',
  kommunerHeading: 'For kommunane',
  spread: (low, lowName, high, highName) =>
    `Forslaget går frå ${low} (${lowName}) til ${high} (${highName}) per 1\u00a0000 innbyggjarar.`,
  economyHeading: 'Økonomi',
  noEconomy: 'Talgrunnlaget for saka seier ikkje noko om økonomi.',
  economyField: 'Fylkeskommunens vurdering',
  attachmentsHeading: 'Vedlegg',
  attachmentLetter: 'anbefaling.docx og anbefaling.pdf: tilrådinga til IMDi, med alle grunnar og kjelder',
};
