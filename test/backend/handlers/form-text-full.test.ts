import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestText } from '../../../shared/model/limits.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { fillIn } from '../../support/example-forms.ts';
import { only } from '../../support/only.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const kommunenummer = '9903';

/** The sample round, and the text that stands on a topic of one of its kommuner. */
async function example() {
  const folder = temporaryFolder();
  const made = join(folder, 'skjemaer');
  const backend = openTestBackend({ host: { chooseExportFolder: async () => made } });
  const call = backend.typed;
  const { roundId } = answerOf(await call('sample.open', { sample: 'eksempelfylket-2027' }));
  const standing = async (wanted: number) => {
    const { kommuner } = answerOf(await call('round.show', { roundId }));
    const { innspill } = only(kommuner.filter((one) => one.kommunenummer === kommunenummer));
    return innspill.find(({ topic }) => topic === wanted)?.text ?? '';
  };
  return { backend, call, roundId, folder, made, standing };
}

describe('a topic that has no room for more', () => {
  it('takes passages up to the longest text there may be, and refuses one character more', async () => {
    const { call, roundId, standing } = await example();
    const place = (text: string) =>
      call('forms.place', {
        roundId,
        kommunenummer,
        places: [{ topic: 1, text }],
        source: 'E-post',
        date: null,
      });
    // What is added stands two line breaks below what stood.
    const room = longestText - (await standing(1)).length - 2;
    expect(errorOf(await place('x'.repeat(room + 1)))).toMatchObject({
      code: 'form-text-full',
      params: { kommune: 'Granvik', topic: 1, limit: 20_000 },
    });
    answerOf(await place('x'.repeat(room)));
    expect(await standing(1)).toHaveLength(20_000);
  });

  it('keeps what stands where a form would be added to it, and nothing else of the form is taken in', async () => {
    const { backend, call, roundId, folder, made, standing } = await example();
    const receipt = answerOf(
      await call('forms.make', { roundId, kommuner: [kommunenummer], kinds: ['xlsx'], neutral: 'nb' }),
    );
    const old = [await standing(1), await standing(4)];
    const written = { 'topic-1': 'x'.repeat(longestText), 'topic-4': 'Trenger kokker' };
    const path = fillIn(made, receipt?.files ?? [], kommunenummer, 'xlsx', written, folder);
    const files = [backend.files.register(path)];
    const { file, sha256 } = only(answerOf(await call('forms.preview', { roundId, files })).forms);
    const accept = (take: 'both' | 'new') =>
      call('forms.accept', {
        roundId,
        prefer: 'new',
        forms: [
          { file, sha256: sha256 ?? '', kommunenummer, decisions: [{ field: 'topic-1' as const, take }] },
        ],
      });
    expect(errorOf(await accept('both'))).toMatchObject({
      code: 'form-text-full',
      params: { kommune: 'Granvik', topic: '1', limit: 20_000 },
    });
    expect([await standing(1), await standing(4)]).toEqual(old);
    answerOf(await accept('new'));
    expect(await standing(1)).toHaveLength(20_000);
  });
});
