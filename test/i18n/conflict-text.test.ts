import { describe, expect, it } from 'vitest';
import { allocate } from '../../shared/allocation/index.ts';
import { conflictSentence, conflictWays } from '../../shared/i18n/conflict-text.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { allocationInput } from '../../shared/model/allocation-input.ts';
import type { RoundView } from '../../shared/model/round.ts';
import { type Choices, inventedRound } from '../backend/export/invented-round.ts';

const free = { locks: [], bounds: [], capacityAsMax: [], rest: null };
const lock = (kommunenummer: string, number: number) => ({
  kommunenummer,
  number,
  reason: 'Avtalt',
  who: '',
  at: '',
});

function impossible(choices: Partial<Choices>) {
  const view: RoundView = inventedRound({ samarbeid: [], ...choices });
  const input = allocationInput(view, view.draft);
  if (!input.ok) throw new Error(input.error.code);
  const answer = allocate(input.value);
  if (answer.feasible || !('conflict' in answer)) throw new Error('It should have no answer.');
  const { conflict } = answer;
  return {
    says: conflictSentence(conflict, input.value.total, view, screensNb.work),
    nb: conflictWays(conflict, view, screensNb.work),
    nn: conflictWays(conflict, view, screensNn.work),
  };
}

describe('ways out of a conflict', () => {
  it('change a lock by just as many persons as are short, in both languages', () => {
    const locks = [lock('9901', 100), lock('9902', 20)];
    const { says, nb, nn } = impossible({ target: 140, draft: { ...free, locks } });
    expect(says).toBe(
      'Grenser og låser krever minst 160 til sammen, men måltallet er 140. Det mangler 20 personer.',
    );
    expect(nb).toEqual([
      'låse Storvik på 80 i stedet for 100',
      'låse Granvik - Guossavuotna på 0 i stedet for 20',
      'rette måltallet til 160',
      'senke minstetallet til 5',
    ]);
    expect(nn[0]).toBe('låse Storvik på 80 i staden for 100');
    expect(nn).toHaveLength(nb.length);
  });

  it('move the bound of the samarbeid that is in the way to where it holds', () => {
    const samarbeid = [{ id: 4, name: 'Indre', members: ['9903', '9904'], min: null, max: 15 }];
    const { says, nb, nn } = impossible({ samarbeid, draft: free });
    expect(says).toBe('Indre trenger minst 20, men har plass til 15. Det er 5 personer for lite.');
    expect(nb[0]).toBe('la Indre få høyst 20 til sammen');
    expect(nn[0]).toBe('la Indre få høgst 20 til saman');
  });

  it('count the rest that is named when they tell another target', () => {
    const bounds = ['9901', '9902', '9903', '9904', '9905', '9906'].map((kommunenummer) => ({
      kommunenummer,
      min: null,
      max: 20,
      reason: 'Boliger',
    }));
    const { nb } = impossible({ draft: { ...free, bounds, rest: { persons: 5, reason: 'Ingen plass' } } });
    expect(nb).toEqual(['rette måltallet til 125']);
  });
});
