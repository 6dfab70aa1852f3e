import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeInnvandringsgrunn } from '../../bench/import-files.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const columns = 280;
const figure = 'imdi_opprinnelsesland_land_7';

describe('a round with more values than go over at once', () => {
  it('is shown without those of figures that nothing uses; they are asked for, or come when a criterion uses them', async () => {
    const path = join(temporaryFolder(), 'bred.csv');
    writeInnvandringsgrunn(path, columns);
    const backend = openTestBackend();
    const { typed: call } = backend;
    const { roundId } = answerOf(await call('sample.open', { sample: 'trondelag-2022' }));
    const before = answerOf(await call('round.show', { roundId }));
    expect(before.otherFigures).toBeUndefined();
    const file = backend.files.register(path);
    const { previewId } = answerOf(await call('import.preview', { roundId, file, mapping: null }));
    answerOf(await call('import.confirm', { roundId, previewId, prefer: 'new' }));

    const large = answerOf(await call('round.show', { roundId }));
    expect(Object.keys(large.otherFigures ?? {})).toHaveLength(columns);
    expect(large.otherFigures?.[figure]).toEqual(['2021']);
    expect(large.kommuner.map(({ values }) => values)).toEqual(before.kommuner.map(({ values }) => values));
    // Of the new values nothing goes along but the names and periods of their figures.
    expect(JSON.stringify(large).length).toBeLessThan(JSON.stringify(before).length + 100_000);

    const { kommuner } = answerOf(await call('values.show', { roundId, indicator: figure }));
    expect(kommuner).toHaveLength(38);
    for (const { values } of kommuner) expect(Object.keys(values)).toEqual([figure]);

    const { criteria } = large.draft;
    const used = {
      id: figure,
      indicator: figure,
      period: '2021',
      scale: 'index' as const,
      direction: 1 as const,
      reach: 0.1,
    };
    answerOf(
      await call('criteria.save', {
        roundId,
        criteria: { ...criteria, criteria: [...criteria.criteria, used] },
      }),
    );
    const after = answerOf(await call('round.show', { roundId }));
    expect(after.otherFigures?.[figure]).toBeUndefined();
    const [first] = kommuner;
    expect(after.kommuner[0]?.values[figure]).toEqual(first?.values[figure]);
  });
});
