import { describe, expect, it } from 'vitest';
import type { AllocatedPlace, BoundBy, Reason, ReasonId } from '../../shared/allocation/index.ts';
import { reasonSentence } from '../../shared/i18n/reason-sentence.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';

const place = (reasons: readonly Reason[], boundBy: BoundBy | null = null): AllocatedPlace => ({
  id: '9901',
  number: 22,
  parts: 1,
  key: 21.8,
  lastYearUsed: 21,
  lastYearDerived: false,
  reasons,
  boundBy,
  divisorGroup: null,
});
const reasons: readonly Reason[] = [
  { id: 'inhabitants', tenths: 215 },
  { id: 'size', tenths: 72 },
  { id: 'continuity', tenths: -49 },
  { id: 'criterion:ledige', tenths: -26 },
  { id: 'criterion:bosatt', tenths: 6 },
  { id: 'rounding', tenths: 2 },
];
const names: Readonly<Record<string, string>> = {
  continuity: 'Fjorårets tall',
  'criterion:ledige': 'Ledighet 3,7 %',
  'criterion:bosatt': 'IMDis resultat',
};
const facts = (given: AllocatedPlace, lock: string | null = null) => ({
  place: given,
  lock: lock === null ? null : { reason: lock },
  nameOf: (id: ReasonId) => names[id] ?? id,
  groupName: () => 'Indre',
});

describe('the reasons as a sentence', () => {
  it('begins with the inhabitants, and names the largest first, in bokmål', () => {
    expect(reasonSentence(facts(place(reasons)), screensNb.work)).toBe(
      'Innbyggertallet gir 21,5. At mindre kommuner teller mer per innbygger, gir 7,2 til. IMDis resultat (+0,6) trekker opp. Fjorårets tall (−4,9) og ledighet 3,7 % (−2,6) trekker ned.',
    );
  });

  it('says the same in nynorsk', () => {
    expect(reasonSentence(facts(place(reasons)), screensNn.work)).toBe(
      'Innbyggjartalet gir 21,5. At mindre kommunar tel meir per innbyggjar, gir 7,2 til. IMDis resultat (+0,6) trekkjer opp. Fjorårets tall (−4,9) og ledighet 3,7 % (−2,6) trekkjer ned.',
    );
  });

  it('leaves out what moves less than half a person', () => {
    const small = [
      { id: 'inhabitants', tenths: 215 },
      { id: 'continuity', tenths: 4 },
    ] as const;
    expect(reasonSentence(facts(place(small)), screensNb.work)).toBe('Innbyggertallet gir 21,5.');
  });

  it.each([
    [
      { kind: 'min', value: 10 },
      'Kommunen får ikke færre enn 10, og det holder tallet oppe.',
      'det held talet oppe',
    ],
    [{ kind: 'max', value: 22 }, 'Høyst 22 holder tallet nede.', 'held talet nede'],
    [{ kind: 'zero-or-min', value: 10 }, 'Kommunen får enten 0 eller minst 10.', 'anten 0 eller minst 10'],
    [{ kind: 'group', group: '4', binds: 'max' }, 'Samarbeidet Indre binder tallet.', 'Indre bind talet'],
  ] as const)('says what bound the number: %o', (boundBy, nb, nn) => {
    const given = facts(place(reasons.slice(0, 1), boundBy));
    expect(reasonSentence(given, screensNb.work)).toBe(`Innbyggertallet gir 21,5. ${nb}`);
    expect(reasonSentence(given, screensNn.work)).toContain(nn);
  });

  it('tells what locks and bounds of others do to a number that nothing binds itself', () => {
    const moved = [
      { id: 'inhabitants', tenths: 61 },
      { id: 'bounds', tenths: -6 },
      { id: 'locks', tenths: 10 },
    ] as const;
    const named = (boundBy: BoundBy | null) => ({
      ...facts(place(moved, boundBy)),
      nameOf: (id: ReasonId) => screensNb.work.parts[id as 'bounds' | 'locks'],
    });
    expect(reasonSentence(named(null), screensNb.work)).toBe(
      'Innbyggertallet gir 6,1. Låser (+1,0) trekker opp. Grenser (−0,6) trekker ned.',
    );
    expect(reasonSentence(named({ kind: 'max', value: 22 }), screensNb.work)).toBe(
      'Innbyggertallet gir 6,1. Høyst 22 holder tallet nede.',
    );
  });

  it('says that a number is locked where the reason is not to be told', () => {
    const locked = facts(place(reasons.slice(0, 1), { kind: 'lock' }));
    expect(reasonSentence(locked, screensNb.work)).toBe('Innbyggertallet gir 21,5. Tallet er låst på 22.');
    expect(reasonSentence(locked, screensNn.work)).toContain('Talet er låst på 22.');
  });

  it('quotes the reason of a lock', () => {
    const locked = facts(place(reasons.slice(0, 1), { kind: 'lock' }), 'Avtalt i møtet');
    expect(reasonSentence(locked, screensNb.work)).toContain('låst på 22: «Avtalt i møtet»');
    expect(reasonSentence(locked, screensNn.work)).toContain('låst på 22: «Avtalt i møtet»');
  });
});
