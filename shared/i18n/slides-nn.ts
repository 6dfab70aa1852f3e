import { kommuner, persons } from './counts-nn.ts';
import { formatNumber } from './format-number.ts';
import type { SlideWords } from './slides-nb.ts';

/** The words of the presentation in nynorsk. */
export const slidesNn: SlideWords = {
  front: {
    lead: (year) => `Tilråding om busetjing av flyktningar i ${year}`,
    version: (version, status) => `Versjon ${version}. ${status}.`,
    notes:
      'Presentasjonen er laga av dei same tala som brevet til IMDi. Diagram og tabellar kan redigerast. Han har ingen private notat, ingen kapasitetstal og ingen tekst som er unnateken offentlegheit.',
  },
  sum: {
    title: (fylke, number, year) => `Måltalet for ${fylke} i ${year} er ${number}`,
    persons: 'personar skal busetjast',
    source: (source, date) => `Kjelde: ${source}, ${date}`,
    rest: (n) => `${persons(n)} av måltalet er ikkje ${n === 1 ? 'plassert' : 'plasserte'}.`,
    lastYear: 'I fjor',
    change: 'Endring frå i fjor',
    asked: 'Kommunar som blir oppmoda',
    of: (asked, all) => `${asked} av ${all}`,
    per1000: 'Per 1\u00a0000 innbyggjarar',
    notes: (law, roles) => `${law} ${roles}`,
  },
  part: (title, part, of) => (of === 1 ? title : `${title} (${part} av ${of})`),
  proposal: {
    title: 'Tilrådd tal mot i fjor',
    alone: 'Tilrådd tal',
    before: 'I fjor',
    now: 'Tilrådd',
    alt: (names) => `Søylediagram. For kvar kommune: talet i fjor og tilrådd tal. ${names}`,
    item: (name, before, now) => `${name} ${before} til ${now}`,
    altAlone: (names) => `Søylediagram. For kvar kommune: tilrådd tal. ${names}`,
    none: 'ikkje tal',
    notes: 'Kommunane står etter storleiken på tilrådd tal. Kvar side har sin eigen skala.',
  },
  table: {
    title: 'Alle kommunane',
    summary: (year) => `Tilrådde tal per kommune i ${year}`,
    notes: 'Grunnane for kvar kommune på sida:',
  },
  changes: {
    title: (up, down) =>
      `${up === 0 ? 'Ingen kommunar' : kommuner(up)} får fleire enn i fjor, ${down === 0 ? 'ingen' : formatNumber(down)} får færre`,
    more: 'Fleire enn i fjor',
    fewer: 'Færre enn i fjor',
    lead: 'Dei største endringane, i personar',
    alt: (items) => `Søylediagram over dei største endringane frå i fjor. ${items}`,
    same: (count) =>
      count === '1' ? '1 kommune har same tal som i fjor.' : `${count} kommunar har same tal som i fjor.`,
    notes: 'Grunnane for kommunane i diagrammet:',
  },
  size: {
    title: 'Store og små kommunar',
    lead: 'Kvart punkt er ein kommune. Storleiken går i tidobling: 1\u00a0000, 10\u00a0000, 100\u00a0000.',
    name: 'Kommune',
    across: 'Innbyggjarar',
    up: 'Tilrådd per 1\u00a0000 innbyggjarar',
    alt: (most, least, mean) =>
      `Punktdiagram: innbyggjarar mot tilrådd tal per 1\u00a0000 innbyggjarar. Høgast er ${most}, lågast er ${least}. For alle er det ${mean}.`,
    notes: (mean) => `For alle kommunane i fordelinga er det ${mean} per 1\u00a0000 innbyggjarar.`,
  },
  method: {
    title: 'Slik er tala rekna ut',
    start: 'Start',
    startBoth: (last, size) => `${last} følgjer talet frå i fjor, ${size} følgjer innbyggjartalet.`,
    startLast: 'Alle byrjar med ein del som følgjer talet frå i fjor.',
    startSize: 'Alle byrjar med ein del som følgjer innbyggjartalet.',
    small: 'Små kommunar får noko meir per innbyggjar enn store.',
    criteria: 'Kriterium',
    criteriaText: (count) =>
      `${count === 1 ? 'Eitt kriterium' : `${count} kriterium`} flyttar personar mellom kommunane. Summen er den same.`,
    noCriteria: 'Ingen andre kriterium er brukte.',
    bounds: 'Grenser',
    atLeast: (minimum, but) => `Ingen som blir oppmoda, får færre enn ${minimum}${but}.`,
    zeroOrAtLeast: (minimum, but) => `Kvar kommune får ingen eller minst ${minimum}${but}.`,
    noMinimum: 'Det er ikkje sett noko felles minste tal.',
    locked: (count) => (count === 1 ? 'Eitt tal er låst for hand.' : `${count} tal er låste for hand.`),
    whole: 'Heile personar',
    wholeText:
      'Metoden til Sainte-Laguë rundar av, som når stortingsmandat blir fordelte på valdistrikta. Summen blir nøyaktig.',
    notes:
      'Heile metoden står i brevet, med vekter, grenser og kjelder. Arbeidsboka reknar kvart tal på nytt med levande formlar.',
  },
  criteria: {
    title: 'Kriteria og kva dei flyttar',
    summary: 'Kriteria, kva veg dei verkar, kor mykje dei kan verke, og kor mange personar dei flyttar',
    criterion: 'Kriterium',
    effect: 'Verknad',
    most: 'Høgst',
    moves: 'Flyttar',
    notes: 'Eit kriterium som manglar tal for ein kommune, tel ikkje for han. Ingen kriterium endrar summen.',
  },
  kommune: {
    title: (name, number) => `${name}: ${persons(number)}`,
    lastYear: 'I fjor',
    change: 'Endring',
    per1000: 'Per 1\u00a0000 innbyggjarar',
    inhabitants: 'Innbyggjarar',
    range: 'Med andre vekter',
    locked: 'Talet er låst',
    yes: 'ja',
    lead: 'Frå innbyggjarar til tilrådd tal, i personar',
    result: 'Tilrådd',
    whole: 'Tal',
    more: 'Gir fleire',
    fewer: 'Gir færre',
    step: (name, amount) => `${name}: ${amount}`,
    alt: (name, steps) => `Trappediagram for ${name}, i personar. ${steps}`,
    reckoned: 'rekna av innbyggjartalet',
  },
  robust: {
    title: (count, all, persons) => `${count} av ${all} kommunar flyttar seg aldri meir enn ${persons}`,
    lead: (draws, band) =>
      `${draws} fordelingar med vekter trekte inntil ${band} opp eller ned. Ni av ti ligg innanfor søylene.`,
    still: (draws, band) =>
      `${draws} fordelingar med vekter trekte inntil ${band} opp eller ned. I ni av ti får kvar kommune det same talet.`,
    under: 'Under tilrådd tal',
    over: 'Over tilrådd tal',
    alt: (items) => `Søylediagram: kor langt talet ligg under og over tilrådd tal i ni av ti. ${items}`,
    item: (name, low, high) => `${name} frå ${low} til ${high}`,
    notes: (seed) => `Trekkingane kan gjerast om att nøyaktig: frøet er ${seed}.`,
  },
  check: {
    title: 'Alle kan rekne etter eit tal',
    rule: (divisor) => `Del nøkkelen til kommunen på ${divisor}, og rund av.`,
    workbook: 'Nøkkelen til kvar kommune står i anbefaling.xlsx, som reknar alle tala på nytt.',
    sheet: 'Kvar kommune har eit faktaark med si eiga utrekning.',
    notes: 'Er svaret utanfor grensene til kommunen, gjeld grensa.',
  },
  sources: { title: 'Kjelder', target: 'Måltal' },
};
