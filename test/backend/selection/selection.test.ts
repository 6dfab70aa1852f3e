import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { selectionFiles } from '../../../electron/backend/selection/selection-files.ts';
import { selectionOutcomeOf } from '../../../electron/backend/selection/selection-outcome-of.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

/** Invented: four clusters, two to be chosen, both forms wanted. */
const call: SelectionCall = {
  name: 'To av fire',
  source: 'Oppdiktet',
  size: 2,
  margin: 0.5,
  kroner: 1000,
  criteria: [
    { id: 'evne', name: 'Evne', weight: 2 },
    { id: 'innsats', name: 'Innsats', weight: 1 },
  ],
  attributes: [{ id: 'form', name: 'Form' }],
  rules: [{ id: 'former', kind: 'of-each', attribute: 'form', min: 1 }],
  documents: [{ id: 'avtale', name: 'Avtale', deadline: '2016-08-19' }],
  candidates: ['Fjordmottaket', 'Dalmottaket', 'Vikmottaket', 'Nesmottaket'].map((name, at) => ({
    id: `k${at}`,
    name,
    attributes: { form: at < 2 ? 'hel' : 'avdeling' },
    marks: { evne: { mark: 5 - at, text: '' }, innsats: { mark: 3, text: '' } },
    received: { avtale: null },
    residents: 100 * (at + 1),
    choice: 'open',
    reason: '',
  })),
};

async function opened() {
  const backend = openTestBackend();
  const made = await backend.typed('round.create', { year: 2027, fylkesnummer: '50' });
  if (!made.ok) throw new Error(made.error.code);
  return { backend, roundId: made.value.roundId };
}

describe('a call for k of n', () => {
  it('is kept, changed, undone and removed like everything else', async () => {
    const { backend, roundId } = await opened();
    const made = await backend.typed('selection.save', { roundId, id: null, call });
    expect(made.ok).toBe(true);
    if (!made.ok) return;
    const { id } = made.value;
    await backend.typed('selection.save', { roundId, id, call: { ...call, size: 3 } });
    await backend.typed('history.undo', { roundId });
    expect(await backend.typed('selection.list', {})).toEqual({ ok: true, value: [{ id, call }] });
    await backend.typed('selection.remove', { roundId, id });
    expect(await backend.typed('selection.list', {})).toEqual({ ok: true, value: [] });
    await backend.typed('history.undo', { roundId });
    expect(await backend.typed('selection.list', {})).toEqual({ ok: true, value: [{ id, call }] });
  });

  it('answers with the best set, the price of spread and the kroner to each of them', async () => {
    const { backend, roundId } = await opened();
    const made = await backend.typed('selection.save', { roundId, id: null, call });
    if (!made.ok) throw new Error(made.error.code);
    const shown = await backend.typed('selection.show', { id: made.value.id, job: 'j' });
    if (!shown.ok) throw new Error(shown.error.code);
    const { sets, selection, kroner, outside, otherWeights } = shown.value;
    expect([sets, outside]).toEqual([6, []]);
    expect(selection?.best?.ids).toEqual(['k0', 'k2']);
    // Without the rule: 13/3 + 11/3 = 8; with it: 13/3 + 9/3.
    expect(selection?.price).toBeCloseTo(2 / 3, 12);
    expect(kroner).toEqual([
      { id: 'k0', kroner: 250 },
      { id: 'k2', kroner: 750 },
    ]);
    expect(otherWeights?.inWinner.find(({ id }) => id === 'k0')?.share).toBe(1);
  });

  it('lets one that is not assessed stand outside, with what it lacks', async () => {
    const { backend, roundId } = await opened();
    const [first, ...others] = call.candidates;
    if (first === undefined) throw new Error('no candidate');
    const unfinished = { ...first, marks: { evne: { mark: null, text: '' } }, attributes: {} };
    const made = await backend.typed('selection.save', {
      roundId,
      id: null,
      call: { ...call, candidates: [unfinished, ...others] },
    });
    if (!made.ok) throw new Error(made.error.code);
    const shown = await backend.typed('selection.show', { id: made.value.id, job: 'j' });
    if (!shown.ok) throw new Error(shown.error.code);
    expect(shown.value.outside).toEqual([{ id: 'k0', lacks: ['Evne', 'Innsats', 'Form'] }]);
    expect(shown.value.selection?.best?.ids).toEqual(['k1', 'k2']);
  });

  it('shares no kroner while a number of residents is missing', async () => {
    const { backend, roundId } = await opened();
    const candidates = call.candidates.map((one) => ({
      ...one,
      residents: one.id === 'k2' ? null : one.residents,
    }));
    const made = await backend.typed('selection.save', { roundId, id: null, call: { ...call, candidates } });
    if (!made.ok) throw new Error(made.error.code);
    const shown = await backend.typed('selection.show', { id: made.value.id, job: 'j' });
    expect(shown.ok && shown.value.kroner).toBeNull();
  });

  it('asks the solver where the sets are too many to go through, and can be stopped', async () => {
    const { backend, roundId } = await opened();
    const candidates = Array.from({ length: 40 }, (_, at) => ({
      ...call.candidates[at % 4],
      id: `k${at}`,
      name: `Klynge ${at}`,
      marks: { evne: { mark: (at * 7) % 11, text: '' }, innsats: { mark: 1, text: '' } },
    })) as SelectionCall['candidates'];
    const made = await backend.typed('selection.save', {
      roundId,
      id: null,
      call: { ...call, size: 12, candidates },
    });
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value;
    const shown = await backend.typed('selection.show', { id, job: 'j' });
    if (!shown.ok) throw new Error(shown.error.code);
    expect(shown.value.selection?.method).toBe('solver');
    expect(shown.value.selection?.best?.ids).toHaveLength(12);
    expect([shown.value.sets, shown.value.otherWeights]).toEqual([5_586_853_480, null]);
    const again = backend.typed('selection.show', { id, job: 'j' });
    await backend.typed('job.cancel', { job: 'j' });
    expect(await again).toMatchObject({ ok: false, error: { code: 'selection-cancelled' } });
  });

  it('ships the call of 2016 with public names and nothing assessed, made once', async () => {
    const { backend, roundId } = await opened();
    const made = await backend.typed('selection.openSample', { roundId });
    expect(await backend.typed('selection.openSample', { roundId })).toEqual(made);
    const list = await backend.typed('selection.list', {});
    if (!list.ok || !made.ok) throw new Error('no list');
    expect(list.value).toHaveLength(1);
    const [kept] = list.value;
    expect(kept?.call.candidates).toHaveLength(10);
    expect(
      kept?.call.candidates.every(
        ({ marks, residents }) => Object.keys(marks).length === 0 && residents === null,
      ),
    ).toBe(true);
    const shown = await backend.typed('selection.show', { id: made.value.id, job: 'j' });
    if (!shown.ok) throw new Error(shown.error.code);
    expect(shown.value.selection).toBeNull();
    expect(shown.value.outside).toHaveLength(10);
  });

  it('writes what the choice rests on as a letter and a workbook whose formulas give the same scores', async () => {
    const folder = join(temporaryFolder(), 'grunnlag');
    const backend = openTestBackend({ host: { chooseExportFolder: async () => folder } });
    const round = await backend.typed('round.create', { year: 2027, fylkesnummer: '50' });
    if (!round.ok) throw new Error(round.error.code);
    const made = await backend.typed('selection.save', { roundId: round.value.roundId, id: null, call });
    if (!made.ok) throw new Error(made.error.code);
    const written = await backend.typed('selection.export', { id: made.value.id, language: 'nn' });
    expect(written).toMatchObject({ ok: true, value: { folderName: 'grunnlag' } });
    expect(readdirSync(folder).toSorted()).toEqual(['grunnlag-for-val.docx', 'grunnlag-for-val.xlsx']);
    const letter = strFromU8(
      unzipSync(readFileSync(join(folder, 'grunnlag-for-val.docx')))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(letter).toContain('Fjordmottaket og Vikmottaket');
    expect(letter).toContain('Spreiinga kostar 0,67 poeng.');
    const sheet = strFromU8(
      unzipSync(readFileSync(join(folder, 'grunnlag-for-val.xlsx')))['xl/worksheets/sheet1.xml'] ??
        new Uint8Array(),
    );
    expect(sheet).toContain('<f>SUMPRODUCT($B$4:$C$4,B6:C6)/SUM($B$4:$C$4)</f>');
    const again = await backend.typed('selection.export', { id: made.value.id, language: 'nn' });
    expect(again).toMatchObject({ ok: false, error: { code: 'folder-not-empty' } });
  });

  it('gives the same bytes for the same call', async () => {
    const outcome = await selectionOutcomeOf(call);
    expect(await selectionFiles(call, outcome, 'nb')).toEqual(await selectionFiles(call, outcome, 'nb'));
  });

  it('refuses what is not there', async () => {
    const { backend, roundId } = await opened();
    for (const answer of [
      await backend.typed('selection.save', { roundId, id: 9, call }),
      await backend.typed('selection.remove', { roundId, id: 9 }),
      await backend.typed('selection.show', { id: 9, job: 'j' }),
    ])
      expect(answer).toMatchObject({ ok: false, error: { code: 'selection-not-found' } });
  });
});
