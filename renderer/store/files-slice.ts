import type { StateCreator } from 'zustand';
import { appError } from '../../shared/contract/errors.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, FilesSlice } from './app-state.ts';
import { type FileCard, needsChoice, withCard, withoutCard } from './file-cards.ts';

/** Files on their way in. Nothing is written to the round before a card is confirmed. */
export const createFilesSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], FilesSlice> =>
  (set, get) => {
    const change = (id: string, state: FileCard['state']): void =>
      set(({ cards }) => ({ cards: withCard(cards, id, (card) => ({ ...card, state })) }));

    const read = async (card: FileCard): Promise<void> => {
      const { roundId } = get();
      if (roundId === null) return;
      change(card.id, { kind: 'reading' });
      const { token, mapping } = card;
      const answer = await bridge.call('import.preview', {
        roundId,
        file: token,
        mapping,
        choices: [...card.choices],
      });
      set({ progress: null });
      if (answer.ok) change(card.id, { kind: 'preview', preview: answer.value, prefer: null, busy: false });
      else change(card.id, { kind: 'refused', error: answer.error });
    };

    const find = (id: string): FileCard | undefined => get().cards.find((card) => card.id === id);
    const done = (id: string): void => set(({ cards }) => ({ cards: withoutCard(cards, id) }));

    return {
      cards: [],
      progress: null,
      addFiles: async (files) => {
        const cards = files.map(({ token, name }): FileCard => {
          return { id: token, name, token, mapping: null, choices: [], state: { kind: 'reading' } };
        });
        set((state) => ({ cards: [...state.cards, ...cards] }));
        for (const card of cards) await read(card);
      },
      dropFiles: async (files) => {
        if (get().roundId === null || files.length === 0) return;
        get().go('grunnlag');
        try {
          await get().addFiles(await bridge.registerDroppedFiles(files));
        } catch (cause) {
          get().fail(appError('file-unreadable', { found: files[0]?.name ?? '', detail: String(cause) }));
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
      prefer: (id, prefer) => {
        const card = find(id);
        if (card?.state.kind === 'preview') change(id, { ...card.state, prefer });
      },
      confirmFile: async (id) => {
        const card = find(id);
        const { roundId, language } = get();
        if (roundId === null || card?.state.kind !== 'preview' || needsChoice(card)) return;
        const { preview, prefer } = card.state;
        change(id, { ...card.state, busy: true });
        const answer = await bridge.call('import.confirm', { roundId, previewId: preview.previewId, prefer });
        set({ progress: null });
        if (!answer.ok) {
          change(id, { ...card.state, busy: false });
          return get().fail(answer.error);
        }
        done(id);
        await get().refresh();
        get().say(wordsOf(language).basis.imported(card.name, answer.value.changed));
      },
      confirmAll: async () => {
        const { roundId, language, cards } = get();
        const ready = cards.flatMap((card) =>
          card.state.kind === 'preview' && card.state.preview.conflictCount === 0
            ? [{ id: card.id, previewId: card.state.preview.previewId }]
            : [],
        );
        if (roundId === null || ready.length === 0) return;
        const previewIds = ready.map((card) => card.previewId);
        const answer = await bridge.call('import.confirmAll', { roundId, previewIds, prefer: null });
        set({ progress: null });
        if (!answer.ok) return get().fail(answer.error);
        for (const { id } of ready) done(id);
        await get().refresh();
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
