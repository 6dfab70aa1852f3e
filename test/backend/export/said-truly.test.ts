import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../electron/backend/export/case-document/case-document.ts';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { ended } from '../../../electron/backend/export/ended.ts';
import { inSentence } from '../../../electron/backend/export/names.ts';
import { deck } from '../../../electron/backend/export/pptx/deck.ts';
import { kommuneSheet } from '../../../electron/backend/export/sheets/kommune-sheet.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { inventedKommuner, inventedRound, recommend } from './invented-round.ts';
import { saidIn } from './said-in.ts';

const plain = { locks: [], bounds: [], capacityAsMax: [], rest: null };
const first = inventedKommuner[0];
if (first === undefined) throw new Error('there must be a kommune');

const withLastYear = (kommuner: readonly KommuneView[], number: (at: number) => number | null) =>
  kommuner.map((kommune, at): KommuneView => {
    const value = number(at);
    const told = { number: value, missing: value === null ? ('missing' as const) : null };
    const view = { ...told, importId: 1, sheet: null, cell: 'B2' };
    return { ...kommune, values: { ...kommune.values, anmodning: { '2026': view } } };
  });

describe('a number that nothing bound', () => {
  test('is said to be the key divided and rounded, since the key rounded may be another number', () => {
    const said = saidIn(letter(recommend(inventedRound())));
    expect(said).toContain('er tallet nøkkelen delt på et felles delingstall og rundet av.');
    expect(said).not.toContain('nøkkelen avrundet');
  });
});

describe('a criterion that is weighed by its distance from the mean', () => {
  test('has the same largest effect on the slides as in the letter, and moves as many', () => {
    const made = recommend(inventedRound());
    const found = /største utslag (± \d+ %)\n(\d+,\d personer)/.exec(saidIn(letter(made)));
    expect(found).not.toBeNull();
    expect(found?.[1]).not.toBe('± 30 %');
    expect(saidIn(deck(made))).toContain(`${found?.[1]}\n${found?.[2]}`);
  });
});

describe('a criterion that has nothing to tell kommuner apart by', () => {
  const withUnemployed = (numbers: readonly (number | null)[], language: 'nb' | 'nn' = 'nb') => {
    const kommuner = inventedKommuner.map((kommune, at): KommuneView => {
      const number = numbers[at] ?? null;
      const missing = number === null ? ('missing' as const) : null;
      const view = { number, missing, importId: 1, sheet: null, cell: 'B2' };
      return { ...kommune, values: { ...kommune.values, ledige_prosent: { '2026-01': view } } };
    });
    const made = recommend(inventedRound({ kommuner }), language);
    return [saidIn(letter(made)), saidIn(deck(made)), saidIn(kommuneSheet(made, '9901'))];
  };

  test('is said to have one number alone where it has, and not that all are alike', () => {
    for (const said of withUnemployed([2.4])) {
      expect(said).toContain('bare én har tall, teller ikke');
      expect(said).not.toMatch(/er like, teller ikke/);
    }
    for (const said of withUnemployed([2.4], 'nn').slice(0, 2))
      expect(said).toContain('berre éin har tal, tel ikkje');
  });

  test('is said to have numbers that are alike where they are', () => {
    for (const said of withUnemployed([2.4, 2.4])) expect(said).toContain('tallene er like, teller ikke');
  });
});

describe('a round where no kommune has a number of last year', () => {
  const none = inventedRound({
    kommuner: withLastYear(inventedKommuner, () => null),
    draft: plain,
  });

  test('is not said to follow last year in the letter, the case or on the slides', () => {
    const made = recommend(none);
    expect(made.criteria.kappa).toBeGreaterThan(0);
    const texts = [saidIn(letter(made)), saidIn(caseDocument(made)), saidIn(deck(made))];
    for (const said of texts) {
      expect(said).not.toMatch(/følger tallet fra i fjor|etter innbyggertallet og tallet i fjor/);
      expect(said).not.toContain('mot i fjor');
      expect(said).not.toContain('I nøkkelen er tallet fra i fjor');
    }
    for (const said of texts.slice(0, 2)) {
      expect(said).toContain('Ingen av kommunene har et tall fra i fjor, så det teller ikke.');
      expect(said).toContain(
        'Tallet i fjor: anmodning, 2026\nhøyere gir flere\ningen tall, teller ikke\n–\n0 av 6',
      );
    }
    expect(texts[2]).toContain('følger innbyggertallet');
  });

  test('has no sum of last year, for what is missing is not 0', () => {
    expect(saidIn(letter(recommend(none)))).toMatch(/\nSum\n[\d ]+\n–\n[\d,]+\n140\ntall_sum\n–\n/);
  });
});

test('those without a number of last year are counted, so that the counts make up all', () => {
  const said = saidIn(caseDocument(recommend(inventedRound({ draft: plain }))));
  const [, list = '', fresh = ''] =
    /Mot tallet i fjor får ([^.]*)\. (\d+) kommuner? har ikke noe tall fra i fjor\./.exec(said) ?? [];
  const counts = [...list.matchAll(/(\d+) kommune/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, Number(fresh))).toBe(6);
  expect(list).not.toMatch(/\b0 kommuner/);
});

describe('the reason of a lock', () => {
  test('stands in the sentence without its own full stop before that of the sentence', () => {
    const made = recommend(inventedRound());
    expect(saidIn(letter(made))).toContain(
      'Tallet er låst på 13: «Avtalt i samarbeidsmøtet: skolen har plass».',
    );
  });
});

test('a name inside a sentence begins with a small letter, but for one that is written in capitals', () => {
  expect(['I arbeid eller utdanning', 'Helt ledige', 'NAV-tiltak', 'IMDi'].map(inSentence)).toEqual([
    'i arbeid eller utdanning',
    'helt ledige',
    'NAV-tiltak',
    'IMDi',
  ]);
});

describe('numbers that stay as they are under other weights', () => {
  const said = (view: Parameters<typeof recommend>[0]) => saidIn(deck(recommend(view)));

  test('are not said to lie within bars that are not there', () => {
    const bounds = inventedKommuner.map(({ kommunenummer }) => ({
      kommunenummer,
      number: 20,
      reason: 'Avtalt.',
      who: 'Rådgiver',
      at: '2026-11-12T09:30:00.000Z',
    }));
    const locks = bounds.filter(({ kommunenummer }) => kommunenummer !== '9907');
    const still = said(inventedRound({ target: 120, samarbeid: [], draft: { ...plain, locks } }));
    expect(still).toContain('I ni av ti får hver kommune det samme tallet.');
    expect(still).not.toContain('søylene');
    expect(said(inventedRound())).toContain('Ni av ti ligger innenfor søylene.');
  });
});

test('the fact sheet of a kommune that is not asked names the reason as one, after who decides', () => {
  const said = saidIn(kommuneSheet(recommend(inventedRound()), '9907'));
  expect(said).toContain('kommunestyret vedtar. Begrunnelse: Har ikke bolig før i 2028.');
  const silent = inventedKommuner.map((one): KommuneView => ({ ...one, askedReason: null }));
  expect(saidIn(kommuneSheet(recommend(inventedRound({ kommuner: silent })), '9907'))).toMatch(
    /kommunestyret vedtar\.\n/,
  );
});

test('a form that came back empty is no innspill in the case', () => {
  const nobody = { can: null, wants: null, extra: null, health: null, minors: null };
  const silent = inventedKommuner.map(
    (kommune): KommuneView => ({ ...kommune, innspill: [], capacity: null }),
  );
  const given = (capacity: KommuneView['capacity']) =>
    saidIn(
      caseDocument(
        recommend(
          inventedRound({
            draft: plain,
            kommuner: silent.map((one, at) => (at === 0 ? { ...one, capacity } : one)),
          }),
        ),
      ),
    );
  expect(given({ ...nobody, source: 'tomt skjema', date: null })).toContain(
    'Det er ikke lagt inn innspill fra kommunene.',
  );
  expect(given({ ...nobody, can: 0, source: 'skjema', date: null })).toContain(
    '1 av 7 kommuner har gitt innspill.',
  );
});

describe('one alone', () => {
  test('is told of in the singular: the person not placed, the kommune not asked, the refugee', () => {
    const rest = { persons: 1, reason: 'Alt er fullt' };
    const round = inventedRound({ draft: { ...plain, rest }, samarbeid: [] });
    const [nb, nn] = [recommend(round), recommend(round, 'nn')];
    expect(saidIn(letter(nb))).toContain('Denne kommunen anbefales ikke anmodet: Ytre Nes.');
    expect(saidIn(letter(nn))).toContain('Vi tilrår at denne kommunen ikkje blir oppmoda: Ytre Nes.');
    expect(saidIn(letter(nn))).toContain('1 person av måltalet er ikkje plassert. ');
    const caseNn = { ...nn, details: { ...nn.details, saksframlegg: { proposal: '', economy: '' } } };
    expect(saidIn(caseDocument(caseNn))).toContain(
      '1 person av måltalet på 140 blir ikkje plassert. Alt er fullt.\n',
    );
    expect(saidIn(deck(nn))).toContain('1 person av måltalet er ikkje plassert.');
    const single = inventedRound({
      target: 1,
      kommuner: [first],
      draft: plain,
      samarbeid: [],
      criteria: { minimum: 0 },
    });
    expect(saidIn(letter(recommend(single)))).toContain(
      '1 kommune om å bosette til sammen 1 flyktning i 2027',
    );
    expect(saidIn(kommuneSheet(recommend(single), first.kommunenummer))).toContain(
      'bosette 1 flyktning i 2027',
    );
    const slides = saidIn(deck(recommend(single)));
    expect(slides).toContain(`${first.name}: 1 person\n`);
    expect(slides).toContain('Ingen kommuner får flere enn i fjor, 1 får færre');
  });
});

describe('kommuner that stand equal for the last person', () => {
  const twins = ['Aust', 'Nord', 'Sør', 'Vest'].map((name, at) => ({
    ...first,
    kommunenummer: `990${at + 1}`,
    name,
    innspill: [],
    capacity: null,
  }));
  const made = recommend(
    inventedRound({
      target: 41,
      kommuner: twins,
      samarbeid: [],
      draft: plain,
      criteria: { criteria: [], minimum: 0 },
    }),
  );

  test('are not said to be held by a bound that is not there', () => {
    expect(made.allocation.ties).toHaveLength(1);
    const said = saidIn(kommuneSheet(made, '9902'));
    expect(said).not.toContain('utenfor grensen');
    expect(said).toContain(
      '= 10,50. Det er midt mellom to tall, og kommunen sto likt med andre. Tallet blir 10.',
    );
    expect(saidIn(letter(made))).not.toContain('Det er utenfor grensen');
  });
});

test('changes that are as large as the last one named are named too', () => {
  const equal = inventedKommuner.slice(0, 4).map((kommune, at) => ({
    ...first,
    kommunenummer: kommune.kommunenummer,
    name: `Kommune ${at + 1}`,
    innspill: [],
    capacity: null,
  }));
  const even = inventedRound({
    target: 280,
    kommuner: equal,
    samarbeid: [],
    draft: plain,
    criteria: { criteria: [], minimum: 0 },
  });
  expect(saidIn(letter(recommend(even)))).toContain(
    'Størst økning fra i fjor: Kommune 1 (+8), Kommune 2 (+8), Kommune 3 (+8) og Kommune 4 (+8).',
  );
});

test.each([
  ['Alt er fullt', 'Alt er fullt.'],
  ['Alt er fullt. ', 'Alt er fullt.'],
  ['Er det fullt?', 'Er det fullt?'],
  ['Møtet sa «fullt.»', 'Møtet sa «fullt.»'],
  ['', ''],
])('what is written as «%s» stands among sentences as «%s»', (written, told) => {
  expect(ended(written)).toBe(told);
});
