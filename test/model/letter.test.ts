import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../shared/model/days-between.ts';
import { letterLanguage } from '../../shared/model/letter-language.ts';
import { letterCounts, letterStatus } from '../../shared/model/letter-status.ts';

const sent = (kind: 'request' | 'reminder', sentOn: string | null) => ({ kind, sentOn });

describe('the language of a letter', () => {
  it.each([
    ['nb', false, null, null, 'nb', null],
    ['nn', false, null, 'nb', 'nn', null],
    ['neutral', false, null, 'nn', 'nn', null],
    ['neutral', false, null, null, null, 'neutral'],
    ['nb', true, null, 'nb', null, 'uncertain'],
    ['nb', true, 'nn', null, 'nn', null],
    ['neutral', false, 'nb', 'nn', 'nb', null],
  ] as const)('of %s, uncertain %s, chosen %s, neutral %s is %s, and else asked for: %s', (...row) => {
    const [maalform, uncertain, chosen, neutral, language, languageMissing] = row;
    expect(letterLanguage(maalform, uncertain, chosen, neutral)).toEqual({ language, languageMissing });
  });
});

describe('where a kommune stands', () => {
  it('is the furthest of what has happened', () => {
    expect(letterStatus([], false, false)).toBe('none');
    expect(letterStatus([sent('request', null)], false, false)).toBe('made');
    expect(letterStatus([sent('request', '2026-04-14')], false, false)).toBe('sent');
    expect(letterStatus([sent('request', '2026-04-14'), sent('reminder', null)], false, false)).toBe('sent');
    expect(letterStatus([sent('request', null), sent('reminder', '2026-05-01')], false, false)).toBe(
      'reminded',
    );
    expect(letterStatus([], true, false)).toBe('answered');
    expect(letterStatus([], true, true)).toBe('approved');
  });

  it('is counted in every step it has come through', () => {
    const letter = {
      id: 1,
      language: 'nb',
      madeOn: '',
      deadline: '',
      journalNumber: '',
      journalDate: null,
    } as const;
    const asked = { ...letter, kind: 'request', sentOn: '2026-04-14', subject: '' } as const;
    expect(
      letterCounts([
        { status: 'none', letters: [] },
        { status: 'sent', letters: [asked] },
        { status: 'approved', letters: [asked] },
        { status: 'answered', letters: [] },
      ]),
    ).toEqual({ all: 4, made: 2, sent: 2, reminded: 0, answered: 2, approved: 1, missing: 1 });
  });
});

describe('days between two dates', () => {
  it('are whole ones, over summer time and new year, and negative backwards', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2026-05-18', '2026-05-15')).toBe(-3);
  });
});
