import { describe, expect, it } from 'vitest';
import {
  acceptedForms,
  decisionKey,
  isTaken,
  noChoices,
  undecided,
} from '../../../renderer/store/form-choices.ts';
import type { FormFound } from '../../../shared/contract/index.ts';
import type { FormChange } from '../../../shared/model/form.ts';
import type { FileToken } from '../../../shared/model/token.ts';

const change = (more: Partial<FormChange>): FormChange => ({
  field: 'can',
  kind: 'new',
  old: null,
  new: 5,
  written: '5',
  why: null,
  ...more,
});

const form = (changes: readonly FormChange[], more: Partial<FormFound> = {}): FormFound => ({
  file: 'abcdefgh' as FileToken,
  fileName: 'svar.xlsx',
  sha256: 'a'.repeat(64),
  kind: 'xlsx',
  state: 'ready',
  error: null,
  said: { kommunenummer: '9903', name: 'Granvik', year: 2027, version: 1 },
  candidates: [{ kommunenummer: '9903', name: 'Granvik', by: 'number', changes }],
  duplicates: [],
  older: false,
  date: null,
  dateWritten: null,
  takenBefore: null,
  ...more,
});

describe('what the user has said of forms', () => {
  it('takes a form that is new by itself, and not one of several, an older one or one that changes nothing', () => {
    expect(isTaken(form([change({})]), noChoices)).toBe(true);
    expect(isTaken(form([change({ kind: 'same' })]), noChoices)).toBe(false);
    expect(isTaken(form([change({})], { older: true }), noChoices)).toBe(false);
    const twice = form([change({})], { duplicates: [{ file: 'other' as FileToken, identical: false }] });
    expect(isTaken(twice, noChoices)).toBe(false);
    expect(isTaken(twice, { ...noChoices, taken: { [twice.file]: true } })).toBe(true);
  });

  it('waits for the kommune where number and name disagree', () => {
    const one = form([change({})], { state: 'disagrees' });
    expect(isTaken(one, noChoices)).toBe(false);
    expect(isTaken(one, { ...noChoices, kommune: { [one.file]: '9903' } })).toBe(true);
  });

  it('counts what must be decided: differences until something is preferred, questions until each is answered', () => {
    const asked = form([
      change({}),
      change({ field: 'wants', kind: 'differs', old: 3 }),
      change({ field: 'extra', kind: 'question', new: null, written: 'noen', why: 'not-a-whole-number' }),
    ]);
    expect(undecided(asked, noChoices)).toBe(2);
    expect(undecided(asked, { ...noChoices, prefer: 'old' })).toBe(1);
    const key = decisionKey(asked.file, 'extra');
    const without = {
      ...noChoices,
      prefer: 'new' as const,
      decisions: { [key]: { take: 'new' as const, number: null } },
    };
    expect(undecided(asked, without)).toBe(1);
    const answered = { ...without, decisions: { [key]: { take: 'new' as const, number: 2 } } };
    expect(undecided(asked, answered)).toBe(0);
    expect(acceptedForms([asked], answered)).toEqual([
      {
        file: asked.file,
        sha256: asked.sha256,
        kommunenummer: '9903',
        decisions: [{ field: 'extra', take: 'new', number: 2 }],
      },
    ]);
  });
});
