import { describe, expect, test } from 'vitest';
import { reckon } from '../../../renderer/store/outcome.ts';
import { workRows, workSums } from '../../../renderer/store/work-rows.ts';
import { exampleRound } from '../support/example-round.ts';

const rows = workRows(exampleRound, reckon(exampleRound, exampleRound.draft));

describe('workRows', () => {
  test('only the kommuner that are asked have a row', () => {
    expect(rows.map((row) => row.name)).not.toContain('Ytre Fjellnes');
    expect(rows).toHaveLength(5);
  });

  test('the proposals are the target, and each change is against last year', () => {
    expect(workSums(rows).proposal).toBe(110);
    for (const row of rows) expect(row.change).toBe((row.proposal ?? 0) - (row.lastYear ?? 0));
  });

  test('a proposal above what the kommune can settle is marked', () => {
    const kommuner = exampleRound.kommuner.map((one) => ({
      ...one,
      capacity: { can: 1, wants: null, extra: null, health: null, minors: null, source: '', date: null },
    }));
    const round = { ...exampleRound, kommuner };
    expect(workRows(round, reckon(round, round.draft)).every((row) => row.aboveCapacity)).toBe(true);
    expect(rows.some((row) => row.aboveCapacity)).toBe(false);
  });

  test('without an answer there is nothing to sum', () => {
    const draft = { ...exampleRound.draft, criteria: { ...exampleRound.draft.criteria, minimum: 100 } };
    const outcome = reckon(exampleRound, draft);
    expect(outcome.kind).toBe('impossible');
    expect(workSums(workRows(exampleRound, outcome))).toMatchObject({
      proposal: null,
      key: null,
      change: null,
    });
  });

  test('where nobody has a number of last year there is none to sum, and 0 is not said of it', () => {
    const unknown = rows.map((row) => ({ ...row, lastYear: null }));
    expect(workSums(rows).lastYear).toBeGreaterThan(0);
    expect(workSums(unknown)).toMatchObject({ proposal: 110, lastYear: null, change: null });
  });
});
