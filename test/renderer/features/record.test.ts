import { describe, expect, test } from 'vitest';
import { orderedRows } from '../../../renderer/features/innspill/list-order.ts';
import { listStatus } from '../../../renderer/features/innspill/list-status.ts';
import { neighboursOf } from '../../../renderer/features/innspill/neighbours-of.ts';
import { numbersByRating } from '../../../renderer/features/innspill/numbers-by-rating.ts';
import { samarbeidLine } from '../../../renderer/features/innspill/samarbeid-line.ts';
import { editedView } from '../../../renderer/store/edited-view.ts';
import { noEdits } from '../../../renderer/store/edits.ts';
import { recordNb } from '../../../shared/i18n/record-nb.ts';
import type { VgsRegion } from '../../../shared/model/innspill.ts';
import type { LetterKommune } from '../../../shared/model/letter.ts';
import type { KommuneView, RoundView } from '../../../shared/model/round.ts';
import { exampleRound } from '../support/example-round.ts';

const [first, second] = exampleRound.kommuner as readonly [KommuneView, KommuneView];
const answer = { topic: 1, text: 'Svar', assessment: null, source: '', date: null } as const;
const told = { ...first, innspill: [answer] };
const letter = (change: Partial<LetterKommune>): LetterKommune =>
  ({ status: 'none', letters: [], repliedOn: null, approvedOn: null, late: false, ...change }) as never;

describe('where a kommune stands in the list', () => {
  const text = (kommune: KommuneView, change: Partial<LetterKommune> = {}): string =>
    listStatus(kommune, letter(change), recordNb.status).text;

  test('is an answer where something is written of it, with the day where it is known', () => {
    expect(text(first)).toBe('Mangler svar');
    expect(text(told)).toBe('Svar');
    expect(text(told, { status: 'answered', repliedOn: '2026-05-11' })).toBe('Svart 11.5.2026');
    expect(text(told, { status: 'answered', repliedOn: '2026-05-18', late: true })).toContain(
      'etter fristen',
    );
    expect(text(told, { repliedOn: '2026-05-11', approvedOn: '2026-05-20' })).toBe('Godkjent 20.5.2026');
  });

  test('must be followed up where an answer came and nothing is in it', () => {
    const status = listStatus(first, letter({ repliedOn: '2026-05-14' }), recordNb.status);
    expect(status).toMatchObject({ kind: 'follow-up', text: 'Tomt svar 14.5.2026 · må følges opp' });
  });
});

test('the list is searched by name and number, and put in the order chosen', () => {
  const status = (kind: 'answered' | 'lacking') => ({ kind, icon: 'check', text: '' }) as const;
  const rows = [
    { kommune: first, status: status('answered'), assessed: 3 },
    { kommune: second, status: status('lacking'), assessed: 0 },
  ];
  const names = (search: string, order: 'number' | 'name' | 'lacking' | 'assessed') =>
    orderedRows(rows, search, order).map((row) => row.kommune.name);
  expect(names('', 'number')).toEqual(['Granvik', 'Fagerlia']);
  expect(names('', 'name')).toEqual(['Fagerlia', 'Granvik']);
  expect(names('', 'lacking')).toEqual(['Fagerlia', 'Granvik']);
  expect(names('', 'assessed')).toEqual(['Fagerlia', 'Granvik']);
  expect(names('GRAN', 'number')).toEqual(['Granvik']);
  expect(names('9902', 'number')).toEqual(['Fagerlia']);
});

test('neighbours are suggested from the register, those outside the round with their fylke', () => {
  const kommuner = [
    { kommunenummer: '1', name: 'A', neighbours: ['2', '9'] },
    { kommunenummer: '2', name: 'B', neighbours: ['1'] },
  ];
  const register = [{ kommunenummer: '9', name: 'Z', fylke: 'Nabofylket' }];
  expect(neighboursOf(['1'], kommuner, register)).toEqual([
    { kommunenummer: '2', label: 'B' },
    { kommunenummer: '9', label: 'Z (Nabofylket)' },
  ]);
  expect(neighboursOf(['1', '2', '9'], kommuner, register)).toEqual([]);
});

test('a samarbeid is told in a line, with its service, its host and those from outside', () => {
  const samarbeid = {
    id: 1,
    name: 'Kysten',
    service: 'voksenopplæring',
    members: ['9901'],
    host: '9901',
    outside: [{ kommunenummer: '1', name: 'Nes', fylke: 'Nabofylket' }],
    min: null,
    max: null,
  };
  expect(samarbeidLine(samarbeid, exampleRound.kommuner, recordNb)).toBe(
    'Voksenopplæring. Granvik (vertskommune), Nes (Nabofylket).',
  );
});

describe('a region that is being written', () => {
  const region = (id: number, members: readonly string[]): VgsRegion => ({
    id,
    name: `Region ${id}`,
    members,
    text: 'Skolen har plass',
    assessment: 3,
    source: '',
    date: null,
  });
  const view: RoundView = { ...exampleRound, regions: [region(1, ['9901', '9902']), region(2, ['9903'])] };

  test('takes its kommuner from the others, and gives them its text and assessment', () => {
    const edited = { ...region(2, ['9902', '9903']), assessment: 5 } as const;
    const next = editedView(view, { ...noEdits, regions: { 2: edited } });
    expect(next.regions.map((one) => one.members)).toEqual([['9901'], ['9902', '9903']]);
    const topic2 = next.kommuner.find((one) => one.kommunenummer === '9902')?.innspill;
    expect(topic2).toMatchObject([{ topic: 2, assessment: 5, region: 'Region 2' }]);
  });

  test('shows what each assessment would give its kommuner together, and nothing where it is no criterion', () => {
    expect(numbersByRating(view, 2, ['9901'])).toEqual([]);
    const { draft } = view;
    const criterion = {
      id: 'vgs',
      indicator: 'innspill_videregaaende',
      period: '2027',
      scale: 'rating',
      direction: 1,
      reach: 0.5,
    } as const;
    const judged = { ...answer, topic: 2, assessment: 3 } as const;
    const kommuner = view.kommuner.map((one) =>
      one.kommunenummer === '9903' ? { ...one, innspill: [judged] } : one,
    );
    const counted = {
      ...view,
      kommuner,
      draft: { ...draft, criteria: { ...draft.criteria, criteria: [criterion] } },
    };
    const numbers = numbersByRating(counted, 2, ['9901', '9902']).map((one) => one.number ?? 0);
    expect(numbers).toHaveLength(6);
    expect(numbers[4]).toBeGreaterThan(numbers[0] ?? 0);
    expect([...numbers.slice(0, 5)].sort((a, b) => a - b)).toEqual(numbers.slice(0, 5));
  });
});
