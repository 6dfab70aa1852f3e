import { describe, expect, it } from 'vitest';
import { shownKommuner } from '../../../renderer/features/innspill/letters/shown-kommuner.ts';
import type { LetterKommune, LetterStatus } from '../../../shared/model/letter.ts';

const kommune = (name: string, status: LetterStatus, more: Partial<LetterKommune> = {}): LetterKommune => ({
  kommunenummer: name,
  name,
  maalform: 'nb',
  language: 'nb',
  chosenLanguage: null,
  languageMissing: null,
  theirRef: '',
  status,
  letters: [],
  repliedOn: null,
  replyNoted: false,
  replyJournalNumber: '',
  replyJournalDate: null,
  approvedOn: null,
  late: false,
  empty: false,
  ...more,
});

const all = [
  kommune('Åsmark', 'sent'),
  kommune('Elvestrand', 'approved', { repliedOn: '2026-05-02' }),
  kommune('Ørvik', 'answered', { repliedOn: '2026-05-20', late: true }),
  kommune('Aasen', 'none'),
];
const names = (...given: Parameters<typeof shownKommuner>) => shownKommuner(...given).map(({ name }) => name);

describe('the list of letters', () => {
  it('is in Norwegian order by name, either way', () => {
    expect(names(all, 'all', { by: 'name', down: false })).toEqual([
      'Elvestrand',
      'Ørvik',
      'Aasen',
      'Åsmark',
    ]);
    expect(names(all, 'all', { by: 'name', down: true })[0]).toBe('Åsmark');
  });

  it('is in the order of the work by status, and of time by date', () => {
    expect(names(all, 'all', { by: 'status', down: false })).toEqual([
      'Aasen',
      'Åsmark',
      'Ørvik',
      'Elvestrand',
    ]);
    expect(names(all, 'answered', { by: 'answered', down: true })).toEqual(['Ørvik', 'Elvestrand']);
  });

  it('shows those that miss, that are not sent to and that must be followed up', () => {
    const sort = { by: 'name', down: false } as const;
    expect(names(all, 'missing', sort)).toEqual(['Åsmark']);
    expect(names(all, 'unsent', sort)).toEqual(['Aasen']);
    expect(names(all, 'approved', sort)).toEqual(['Elvestrand']);
    expect(names(all, 'followUp', sort)).toEqual(['Ørvik']);
  });
});
