import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openLetterRound, setup } from './eksempel.ts';

/** Of Eksempelfylket's kommuner Halsebygd has told nothing, and Granvik has. */
const silent = '9904';
const told = '9903';

describe('where each kommune stands', () => {
  it('goes from no letter by made, sent, reminded and answered to approved, and each step can be undone', async () => {
    const { backend, roundId } = await openLetterRound();
    const status = async () =>
      answerOf(await backend.typed('letters.show', { roundId })).kommuner.find(
        ({ kommunenummer }) => kommunenummer === silent,
      )?.status;
    const letters = { roundId, kommuner: [silent], deadline: null };
    expect(await status()).toBe('none');
    answerOf(await backend.typed('letters.make', { ...letters, kind: 'request', date: '2026-04-14' }));
    expect(await status()).toBe('made');
    answerOf(
      await backend.typed('letters.sent', {
        roundId,
        kommuner: [silent],
        kind: 'request',
        sentOn: '2026-04-15',
      }),
    );
    expect(await status()).toBe('sent');
    answerOf(await backend.typed('letters.make', { ...letters, kind: 'reminder', date: '2026-05-10' }));
    answerOf(
      await backend.typed('letters.sent', {
        roundId,
        kommuner: [silent],
        kind: 'reminder',
        sentOn: '2026-05-10',
      }),
    );
    expect(await status()).toBe('reminded');
    answerOf(
      await backend.typed('reply.save', {
        roundId,
        kommunenummer: silent,
        repliedOn: '2026-05-18',
        journalNumber: '26/417-9',
        journalDate: '2026-05-19',
      }),
    );
    expect(await status()).toBe('answered');
    answerOf(await backend.typed('reply.approve', { roundId, kommuner: [silent], approvedOn: '2026-05-20' }));
    expect(await status()).toBe('approved');
    for (const back of ['answered', 'reminded', 'sent', 'sent', 'made', 'none'] as const) {
      answerOf(await backend.typed('history.undo', { roundId }));
      expect(await status()).toBe(back);
    }
    answerOf(await backend.typed('history.redo', { roundId }));
    expect(await status()).toBe('made');
  });

  it('stays sent with its journal number where the very same letter is made again, and not where it is another', async () => {
    const { backend, roundId } = await openLetterRound();
    const make = async () =>
      answerOf(
        await backend.typed('letters.make', {
          roundId,
          kommuner: [silent],
          deadline: null,
          kind: 'request',
          date: '2026-05-10',
        }),
      );
    const letters = async () =>
      answerOf(await backend.typed('letters.show', { roundId })).kommuner.find(
        ({ kommunenummer }) => kommunenummer === silent,
      )?.letters ?? [];
    await make();
    answerOf(
      await backend.typed('letters.sent', {
        roundId,
        kommuner: [silent],
        kind: 'request',
        sentOn: '2026-05-10',
      }),
    );
    const id = (await letters())[0]?.id ?? 0;
    answerOf(
      await backend.typed('letters.journal', { roundId, id, journalNumber: '26/417-3', journalDate: null }),
    );
    await make();
    expect(await letters()).toMatchObject([{ id, sentOn: '2026-05-10', journalNumber: '26/417-3' }]);
    answerOf(await backend.typed('letters.setup', { roundId, ...setup, caseNumber: '2026/0999' }));
    await make();
    expect(await letters()).toMatchObject([{ sentOn: null, journalNumber: '' }]);
  });

  it('counts for the whole fylke, tells days left, late answers and empty ones', async () => {
    const { backend, roundId } = await openLetterRound();
    const before = answerOf(await backend.typed('letters.show', { roundId }));
    expect(before).toMatchObject({ today: '2026-05-10', daysLeft: 5 });
    expect(before.counts).toMatchObject({ all: 16, answered: 11, approved: 0, sent: 0 });
    answerOf(
      await backend.typed('reply.save', {
        roundId,
        kommunenummer: silent,
        repliedOn: '2026-05-18',
        journalNumber: '',
        journalDate: null,
      }),
    );
    const after = answerOf(await backend.typed('letters.show', { roundId }));
    expect(after.counts.answered).toBe(12);
    expect(after.kommuner.find(({ kommunenummer }) => kommunenummer === silent)).toMatchObject({
      late: true,
      empty: true,
      replyNoted: true,
    });
    expect(after.kommuner.find(({ kommunenummer }) => kommunenummer === told)).toMatchObject({
      status: 'answered',
      late: false,
      empty: false,
      repliedOn: '2026-05-11',
      replyNoted: false,
    });
  });

  it('approves only what is answered, and takes the approval back with the answer', async () => {
    const { backend, roundId } = await openLetterRound();
    const approve = (kommunenummer: string) =>
      backend.typed('reply.approve', { roundId, kommuner: [kommunenummer], approvedOn: '2026-05-20' });
    expect(errorOf(await approve(silent))).toEqual({
      code: 'not-answered',
      params: { kommune: 'Halsebygd' },
    });
    answerOf(await approve(told));
    const shown = async () =>
      answerOf(await backend.typed('letters.show', { roundId })).kommuner.find(
        ({ kommunenummer }) => kommunenummer === told,
      );
    expect(await shown()).toMatchObject({ status: 'approved', repliedOn: '2026-05-11', replyNoted: true });
    answerOf(
      await backend.typed('reply.save', {
        roundId,
        kommunenummer: told,
        repliedOn: null,
        journalNumber: '',
        journalDate: null,
      }),
    );
    expect(await shown()).toMatchObject({ status: 'answered', approvedOn: null });
  });

  it('reminds those that are sent to and have not answered, and nobody else', async () => {
    const { backend, roundId } = await openLetterRound();
    const make = (kind: 'request' | 'reminder', kommuner: string[] | null) =>
      backend.typed('letters.make', { roundId, kind, kommuner, date: '2026-05-10', deadline: '2026-05-22' });
    expect(errorOf(await make('reminder', null)).code).toBe('nobody-to-write');
    expect(errorOf(await make('reminder', [silent]))).toEqual({
      code: 'letter-not-sent',
      params: { kommune: 'Halsebygd' },
    });
    answerOf(await make('request', [silent, told]));
    answerOf(
      await backend.typed('letters.sent', {
        roundId,
        kommuner: [silent, told],
        kind: 'request',
        sentOn: '2026-04-14',
      }),
    );
    expect(answerOf(await make('reminder', null))?.letters).toBe(1);
    const { kommuner } = answerOf(await backend.typed('letters.show', { roundId }));
    const letters = kommuner.find(({ kommunenummer }) => kommunenummer === silent)?.letters ?? [];
    expect(letters.map(({ kind }) => kind)).toEqual(['request', 'reminder']);
    const opened = answerOf(await backend.typed('letters.open', { roundId, id: letters[1]?.id ?? 0 }));
    expect(opened.name).toBe('9904-halsebygd.docx');
    expect(opened.body).toContain('Vi skreiv til dykk 14.4.2026.');
    answerOf(
      await backend.typed('letters.journal', {
        roundId,
        id: opened.id,
        journalNumber: '26/417-3',
        journalDate: '2026-05-11',
      }),
    );
    expect(answerOf(await backend.typed('letters.open', { roundId, id: opened.id })).journalNumber).toBe(
      '26/417-3',
    );
  });
});
