import type { StateCreator } from 'zustand';
import { appError } from '../../shared/contract/errors.ts';
import type { ImportReceipt } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/model/token.ts';
import { wordsOf } from '../app/words.ts';
import { type Bridge, refusalIn } from '../bridge/bridge.ts';
import type { AppState, FilesSlice } from './app-state.ts';
import { decisionOf } from './decision-of.ts';
import { type FileCard, isReady, needsChoice, withCard, withoutCard } from './file-cards.ts';
import { type NotTaken, registerEach } from './register-each.ts';
import { sortFiles } from './sort-files.ts';

/** Fordel's own files are known by their endings, and are never read as tables. */
const ownKind = (name: string): 'round' | 'backup' | null => {
  if (name.toLowerCase().endsWith('.fordel-runde')) return 'round';
  return name.toLowerCase().endsWith('.fordel') ? 'backup' : null;
};

/** A file that never came as far as being read: it has no token, and is told of under an id of its own. */
const refusedCard = ({ name, error }: NotTaken): FileCard => {
  const id = crypto.randomUUID() as FileToken;
  return {
    id,
    name,
    token: id,
    mapping: null,
    choices: [],
    year: null,
    state: { kind: 'refused', error },
  };
};

/** Files on their way in. Nothing is written to the round before a card is confirmed. */
export const createFilesSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], FilesSlice> =>
  (set, get) => {
    const change = (id: string, state: FileCard['state']): void =>
      set(({ cards }) => ({ cards: withCard(cards, id, (card) => ({ ...card, state })) }));
    const find = (id: string): FileCard | undefined => get().cards.find((card) => card.id === id);
    const done = (id: string): void =>
      set(({ cards }) => ({ cards: withoutCard(cards, id), contradicting: null }));

    const read = async (card: FileCard): Promise<void> => {
      const { roundId } = get();
      if (roundId === null) return;
      change(card.id, { kind: 'reading' });
      const { token, mapping, choices, year } = card;
      const answer = await bridge.call('import.preview', {
        roundId,
        file: token,
        mapping,
        choices: choices.map(({ label, kommunenummer }) => ({ label, kommunenummer })),
        ...(year === null ? {} : { year }),
      });
      set({ progress: null });
      if (answer.ok)
        change(card.id, { kind: 'preview', preview: answer.value, prefer: null, keep: {}, busy: false });
      // The user stopped it: the card is gone, and there is nothing more to say.
      else if (answer.error.code === 'import-cancelled') done(card.id);
      else change(card.id, { kind: 'refused', error: answer.error });
    };

    /** What came in is told, and new figures can be used at once. */
    const taken = async (ids: readonly string[], receipts: readonly ImportReceipt[]): Promise<void> => {
      for (const id of ids) done(id);
      set({ receipts });
      await Promise.all([get().refresh(), get().refreshIndicators()]);
    };

    return {
      cards: [],
      receipts: [],
      progress: null,
      clearReceipts: () => set({ receipts: [] }),
      addFiles: async (files) => {
        const cards = files.map(({ token, name }): FileCard => {
          return {
            id: token,
            name,
            token,
            mapping: null,
            choices: [],
            year: null,
            state: { kind: 'reading' },
          };
        });
        set((state) => ({ cards: [...state.cards, ...cards], contradicting: null }));
        // One at a time; one that was taken away while it waited is not read.
        for (const card of cards) if (find(card.id) !== undefined) await read(card);
      },
      dropFiles: async (files, folders = []) => {
        const [first] = files;
        if (first === undefined) return;
        try {
          const own = ownKind(first.name);
          if (own !== null) {
            const [given = null] = await bridge.registerDroppedFiles([first]);
            return own === 'round' ? get().openRoundFile(given) : get().openBackup(given);
          }
          if (get().roundId === null) return get().warn(wordsOf(get().language).basis.noRoundYet);
          const given = await registerEach(bridge, files, folders);
          const known = given.flatMap((one) => (one.ok ? [one.value] : []));
          const { forms, tables } = await sortFiles(bridge, known, get().screen);
          get().go(forms.length > 0 ? 'innspill' : 'grunnlag');
          const refused = given.flatMap((one) => (one.ok ? [] : [refusedCard(one.error)]));
          set(({ cards }) => ({ cards: [...cards, ...refused] }));
          await Promise.all([get().readForms(forms), get().addFiles(tables)]);
        } catch (cause) {
          get().fail(
            refusalIn(cause) ?? appError('file-unreadable', { file: first.name, detail: String(cause) }),
          );
        }
      },
      pasteTable: async (text) => {
        const answer = await bridge.call('file.paste', { text });
        if (answer.ok) await get().addFiles([answer.value]);
        else get().fail(answer.error);
      },
      reread: async (id, said) => {
        const card = find(id);
        if (card?.state.kind !== 'preview') return;
        await bridge.call('import.discard', { previewId: card.state.preview.previewId });
        const next = { ...card, ...said };
        set(({ cards }) => ({ cards: withCard(cards, id, () => next) }));
        await read(next);
      },
      cancelFile: async (id) => {
        const card = find(id);
        if (card === undefined) return;
        done(id);
        get().say(wordsOf(get().language).basis.discarded(card.name));
        await bridge.call('job.cancel', { job: card.token });
      },
      cancelConfirm: async (previewId) => {
        await bridge.call('job.cancel', { job: previewId });
      },
      prefer: (id, prefer) => {
        const card = find(id);
        if (card?.state.kind === 'preview') change(id, { ...card.state, prefer, keep: {} });
      },
      keepValue: (id, conflict, keep) => {
        const card = find(id);
        if (card?.state.kind !== 'preview') return;
        change(id, { ...card.state, keep: { ...card.state.keep, [conflict]: keep } });
      },
      confirmFile: async (id) => {
        const card = find(id);
        const { roundId, language } = get();
        if (roundId === null || card?.state.kind !== 'preview' || needsChoice(card)) return;
        change(id, { ...card.state, busy: true });
        const answer = await bridge.call('import.confirm', { roundId, ...decisionOf(card.state) });
        set({ progress: null });
        if (!answer.ok) {
          // The user stopped it: the file is as it was before, and there is nothing more to say.
          if (answer.error.code === 'import-cancelled') return change(id, { ...card.state, busy: false });
          get().fail(answer.error);
          // Another file came in since this one was read: read it again, so that the disagreement can be seen.
          if (answer.error.code === 'conflicts-undecided') return await read(card);
          return change(id, { ...card.state, busy: false });
        }
        await taken([id], [answer.value]);
        get().say(wordsOf(language).basis.imported(card.name, answer.value.changed));
      },
      contradicting: null,
      confirmAll: async (between) => {
        const { roundId, language, cards } = get();
        const ready = cards.filter(isReady);
        const decisions = ready
          .flatMap(({ state }) => (state.kind === 'preview' ? [decisionOf(state)] : []))
          .map((decision) => ({ ...decision, prefer: decision.prefer ?? between ?? null }));
        if (roundId === null || decisions.length === 0) return;
        const previewIds = decisions.map((one) => one.previewId);
        const allBusy = (busy: boolean): void => {
          for (const { id, state } of ready) if (state.kind === 'preview') change(id, { ...state, busy });
        };
        allBusy(true);
        const answer = await bridge.call('import.confirmAll', {
          roundId,
          previewIds,
          prefer: null,
          decisions,
        });
        set({ progress: null, contradicting: null });
        if (!answer.ok) {
          allBusy(false);
          if (answer.error.code === 'import-cancelled') return;
          if (answer.error.code !== 'conflicts-undecided') return get().fail(answer.error);
          // Not a failure: it is asked on the screen, where the answer is one press away.
          return set({ contradicting: String(answer.error.params.file ?? '') });
        }
        await taken(
          ready.map(({ id }) => id),
          answer.value,
        );
        const changed = answer.value.reduce((sum, receipt) => sum + receipt.changed, 0);
        get().say(wordsOf(language).basis.importedAll(ready.length, changed));
      },
      discardFile: async (id) => {
        const card = find(id);
        done(id);
        if (card?.state.kind === 'preview')
          await bridge.call('import.discard', { previewId: card.state.preview.previewId });
        get().say(wordsOf(get().language).basis.discarded(card?.name ?? ''));
      },
    };
  };
