import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../electron/backend/export/case-document/case-document.ts';
import { letter } from '../../../electron/backend/export/document/letter.ts';
import { deck } from '../../../electron/backend/export/pptx/deck.ts';
import { kommuneSheet } from '../../../electron/backend/export/sheets/kommune-sheet.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { inventedKommuner, inventedRound, recommend } from './invented-round.ts';
import { saidIn } from './said-in.ts';

const lowBound = inventedRound({
  draft: {
    locks: [],
    capacityAsMax: [],
    rest: null,
    bounds: [{ kommunenummer: '9906', min: 5, max: 7, reason: 'Få boliger.' }],
  },
});

describe('the minimum for all, where a kommune has a lower bound of its own', () => {
  test('is told with that kommune named in the letter, in both written languages', () => {
    const made = recommend(lowBound);
    expect(made.numbers['9906']).toBeLessThan(10);
    const said = saidIn(letter(made));
    expect(said).toContain(
      `Ingen kommune som anmodes, får færre enn 10, med unntak av Åsbygda (${made.numbers['9906']}).`,
    );
    expect(saidIn(letter(recommend(lowBound, 'nn')))).toContain('med unntak av Åsbygda (');
  });

  test('is told so on the slides', () => {
    expect(saidIn(deck(recommend(lowBound)))).toContain(
      'Ingen som anmodes, får færre enn 10, med unntak av Åsbygda.',
    );
  });

  test('holds for all where nobody has less, and is then told so', () => {
    expect(saidIn(letter(recommend(inventedRound())))).toContain('får færre enn 10. Låste tall');
  });
});

const withMinors = (told: number, minors: RoundView['minors'], can: number | null = null): RoundView => {
  const kommuner = inventedKommuner.map((kommune) =>
    kommune.kommunenummer !== '9901'
      ? kommune
      : {
          ...kommune,
          capacity: {
            can: null,
            wants: null,
            extra: null,
            health: null,
            minors: can,
            source: '',
            date: null,
          },
        },
  );
  const round = inventedRound({ minors, kommuner });
  const target = round.target === null ? null : { ...round.target, minors: told };
  return { ...round, target };
};
const plan = (aged15to18: number, under15: number): RoundView['minors'] => ({
  aged15to18,
  under15,
  kommuner: ['9901'],
  capacityReason: null,
  lots: [],
});

describe('enslige mindreårige in the documents', () => {
  test('are the same number everywhere, with how many are shared out where that is another number', () => {
    const made = recommend(withMinors(18, plan(12, 3)));
    const told = 'I måltallet er det 18 enslige mindreårige, og 15 er fordelt på kommunene.';
    for (const document of [letter(made), caseDocument(made), deck(made)])
      expect(saidIn(document)).toContain(told);
    expect(saidIn(letter(made))).toContain('I tallene over er det 15 enslige mindreårige.');
    const nn = recommend(withMinors(18, plan(12, 3)), 'nn');
    expect(saidIn(letter(nn))).toContain(
      'I måltalet er det 18 einslege mindreårige, og 15 er fordelte på kommunane.',
    );
  });

  test('are told not to be shared out where there is no plan for them', () => {
    const made = recommend(withMinors(18, null));
    for (const document of [letter(made), caseDocument(made), deck(made)])
      expect(saidIn(document)).toContain(
        'I måltallet er det 18 enslige mindreårige, som ikke er fordelt på kommunene.',
      );
  });

  test('are told where they are more than the kommune has said, in letter and case', () => {
    const made = recommend(withMinors(15, plan(12, 3), 4));
    expect(saidIn(letter(made))).toContain(
      'Anbefalt tall for enslige mindreårige er 11 over det kommunen har sagt at den kan ta imot.',
    );
    expect(saidIn(caseDocument(made))).toContain(
      'Enslige mindreårige er flere enn kommunen har sagt, for Storvik (+11).',
    );
  });

  test('are told of in the singular where there is one, and of the number itself', () => {
    const made = recommend(withMinors(1, plan(1, 0)));
    expect(saidIn(kommuneSheet(made, '9901'))).toContain('I anbefalt tall er det 1 enslig mindreårig.');
    expect(saidIn(letter(made))).toContain('I måltallet er det 1 enslig mindreårig.');
    expect(saidIn(kommuneSheet(recommend(withMinors(1, plan(1, 0)), 'nn'), '9905'))).not.toContain('Av dei');
  });
});

describe('kommuner counted in the documents', () => {
  test('are told in digits, whether one or two', () => {
    const said = saidIn(letter(recommend(inventedRound())));
    expect(said).not.toMatch(/[ÉéEe]n kommune har samme|\d kommuner har samme/);
    const lastYear = recommend(inventedRound()).numbers['9901'] ?? 0;
    const kommuner = inventedKommuner.map((kommune) =>
      kommune.kommunenummer !== '9901'
        ? kommune
        : {
            ...kommune,
            values: {
              ...kommune.values,
              anmodning: {
                '2026': { number: lastYear, missing: null, importId: 1, sheet: null, cell: 'B2' },
              },
            },
          },
    );
    const made = recommend(inventedRound({ kommuner, criteria: { kappa: 1, criteria: [] } }));
    expect(saidIn(letter(made))).toMatch(/Samme tall som i fjor: (1 kommune|\d+ kommuner)\./);
  });
});

describe('who is asked against last year', () => {
  test('is listed in letter and case also where nobody has written why', () => {
    const made = recommend(inventedRound());
    for (const document of [letter(made), caseDocument(made)])
      expect(saidIn(document)).toContain(
        'Anmodes, men har ikke noe tall fra i fjor: Midtre Skogdal. Det er ikke skrevet noen begrunnelse.',
      );
    expect(saidIn(letter(recommend(inventedRound(), 'nn')))).toContain(
      'Blir oppmoda, men har ikkje noko tal frå i fjor: Midtre Skogdal. Det er ikkje skrive noka grunngiving.',
    );
  });
});
