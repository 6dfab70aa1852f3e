import type { StateCreator } from 'zustand';
import { appError } from '../../shared/contract/errors.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, FilesSlice } from './app-state.ts';
import { type FileCard, needsChoice, withCard, withoutCard } from './file-cards.ts';

type Mapping = CallInput<'import.preview'>['mapping'];

/** Files on their way in. Nothing is written to the round before a card is confirmed. */
export const createFilesSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], FilesSlice> =>
  (set, get) => {
    const change = (id: string, state: FileCard['state']): void =>
      set(({ cards }) => ({ cards: withCard(cards, id, (card) => ({ ...card, state })) }));

    const read = async (card: FileCard, mapping: Mapping): Promise<void> => {
      const { roundId } = get();
      if (roundId === null) return;
      change(card.id, { kind: 'reading' });
      const answer = await bridge.call('import.preview', { roundId, file: card.token, mapping });
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
          return { id: token, name, token, state: { kind: 'reading' } };
        });
        set((state) => ({ cards: [...state.cards, ...cards] }));
        for (const card of cards) await read(card, null);
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
      remap: async (id, mapping) => {
        const card = find(id);
        if (card?.state.kind !== 'preview') return;
        await bridge.call('import.discard', { previewId: card.state.preview.previewId });
        await read(card, mapping);
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
      discardFile: async (id) => {
        const card = find(id);
        done(id);
        if (card?.state.kind === 'preview')
          await bridge.call('import.discard', { previewId: card.state.preview.previewId });
        get().say(wordsOf(get().language).basis.discarded(card?.name ?? ''));
      },
    };
  };
