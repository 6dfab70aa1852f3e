import type { StateCreator } from 'zustand';
import type { AppError } from '../../shared/contract/index.ts';
import { historyName } from '../../shared/i18n/history-name.ts';
import type { Result } from '../../shared/model/result.ts';
import type { HistoryEntry, RoundSummary, RoundView } from '../../shared/model/round.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, RoundSlice } from './app-state.ts';
import { noForms } from './forms-slice.ts';
import { holdsBack } from './holds-back.ts';
import { keepSame } from './keep-same.ts';
import { keepOwnWords } from './own-words.ts';
import { editedKeys } from './saved-record.ts';
import { tellUndone } from './tell-undone.ts';
import { isEdited, isGone, namesOf, storedEntry, wordsIn } from './words-of.ts';
import { firstWorkLook } from './work-slice.ts';

/** Calls after which the list of rounds is another. */
const isOfList = (command: string): boolean => command === 'round.archive' || command === 'round.label';

/** The open round as the backend has it, and the calls that change it. */
export const createRoundSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], RoundSlice> =>
  (set, get) => {
    let fetching: Promise<boolean> | null = null;
    let again = false;
    /** Undo and redo that were asked for here and are not done. */
    let onWayBack: readonly Promise<void>[] = [];
    /** Those of them that are sent: what they store is no other window's. */
    let sentBack = 0;

    /** However many ask while one is under way, the round is fetched once more and no oftener. */
    const refresh = async (): Promise<boolean> => {
      if (fetching !== null) {
        again = true;
        return fetching;
      }
      fetching = fetchRound();
      return fetching;
    };

    const fetchRound = async (): Promise<boolean> => {
      // A round that came while a slider moves would be drawn whole in the middle of it.
      await get().resting();
      let fetched = false;
      try {
        do {
          again = false;
          fetched = false;
          const { roundId, scenario } = get();
          if (roundId === null) return false;
          const answer = await bridge.call('round.show', { roundId });
          // Nor one that was asked for in a pause, and comes when the slider has moved on.
          await get().resting();
          // An answer about what was open before says nothing of what is open now.
          if (get().roundId !== roundId || get().scenario !== scenario) again = true;
          else if (answer.ok) {
            // One that is deleted, or has become the recommendation, needs no name any more.
            const stored = keepSame(get().stored, answer.value);
            for (const name of namesOf(get().ownWords)) if (isGone(stored, name)) get().dropWords(name);
            if (sentBack > 0) knowWords(stored);
            const { clashes } = get();
            const kept = keepOwnWords(get().stored, stored, get());
            set({
              stored,
              ...kept,
              ...(stored.draft.recommended ? { scenario: null } : {}),
              ...(sentBack > 0 ? { broughtBack: stored } : {}),
            });
            for (const name of namesOf(clashes)) {
              if (!(name in kept.clashes) && !isEdited(kept.edits, name)) get().dropWords(name);
            }
            if (sentBack > 0) for (const [field, key] of editedKeys(get().edits)) get().seeStored(field, key);
            get().retryOvertaken();
            fetched = true;
          } else get().fail(answer.error);
        } while (again);
      } finally {
        // Here and not a moment later: one who asks in between would wait for an answer that is older than the question.
        fetching = null;
      }
      return fetched;
    };

    /** Nobody leaves a round while something typed in it has not come through. */
    const allSaved = async (): Promise<boolean> => {
      await get().flush();
      return !holdsBack(get());
    };

    const mayLeave = async (): Promise<boolean> => (await allSaved()) && !get().detailsHoldBack();

    const open = async (roundId: number): Promise<void> => {
      if (!(await mayLeave())) return;
      get().dropEdits();
      const { screen } = get();
      set({
        roundId,
        stored: null,
        broughtBack: null,
        scenario: null,
        selected: null,
        cards: [],
        receipts: [],
        workLook: firstWorkLook,
        detailsDraft: null,
        ...noForms,
      });
      await refresh();
      const stored: RoundView | null = get().stored;
      // Who has gone to another screen while the round was fetched stays there.
      if (stored !== null && get().screen === screen)
        set({ screen: stored.target === null ? 'runde' : 'fordeling' });
    };

    const dropRound = (): void => {
      get().dropEdits();
      set({
        roundId: null,
        stored: null,
        broughtBack: null,
        screen: 'fordeling',
        selected: null,
        cards: [],
        detailsDraft: null,
        ...noForms,
      });
    };

    const showRounds = (rounds: Result<readonly RoundSummary[], AppError>): void => {
      if (rounds.ok) set({ rounds: rounds.value });
      else get().fail(rounds.error);
    };

    const reloadRounds = async (): Promise<void> => showRounds(await bridge.call('round.list', {}));

    const refreshIndicators = async (): Promise<void> => {
      const indicators = await bridge.call('indicator.list', {});
      if (indicators.ok) set({ indicators: indicators.value });
      else get().fail(indicators.error);
    };

    /** What undo has stored is no other words to who writes on meanwhile. */
    const knowWords = (round: RoundView): void => {
      for (const name of namesOf(get().ownWords)) {
        if (isEdited(get().edits, name)) get().sentWords(name, wordsIn(storedEntry(round, name), name));
      }
    };

    const goBack = async (name: 'history.undo' | 'history.redo'): Promise<void> => {
      let arrived = (): void => {};
      const way = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      onWayBack = [...onWayBack, way];
      try {
        await stepBack(name);
      } finally {
        onWayBack = onWayBack.filter((one) => one !== way);
        arrived();
      }
    };

    const stepBack = async (name: 'history.undo' | 'history.redo'): Promise<void> => {
      const { roundId } = get();
      if (roundId === null) return;
      get().editLock(null);
      get().editBound(null);
      if (!(await allSaved())) return;
      const { edits } = get();
      let answer: Result<HistoryEntry, AppError>;
      sentBack += 1;
      try {
        answer = await bridge.call(name, { roundId });
        if (!answer.ok) return get().fail(answer.error);
        // What is typed while one waits is typed over what was taken back, and stays.
        if (get().edits === edits) get().dropEdits();
        if (answer.value.command === 'details.set') await get().rebaseDetails();
        await refresh();
      } finally {
        sentBack -= 1;
      }
      if (isOfList(answer.value.command)) await reloadRounds();
      get().say(sentence(name, answer.value));
    };

    const sentence = (name: 'history.undo' | 'history.redo', entry: HistoryEntry): string => {
      const words = wordsOf(get().language);
      const what = historyName(words, entry, get().stored);
      return name === 'history.undo' ? words.app.undone(what) : words.app.redone(what);
    };

    return {
      info: null,
      rounds: null,
      indicators: [],
      presets: [],
      roundId: null,
      stored: null,
      call: (name, input) => bridge.call(name, input),
      write: async (name, input) => {
        const answer = await bridge.call(name, input);
        await refresh();
        if (!answer.ok) tellUndone(get(), answer.error);
        if (isOfList(name)) await reloadRounds();
        return answer.ok;
      },
      recovery: null,
      recover: async (name) => {
        const words = wordsOf(get().language).kopier.recovery;
        const answer = await bridge.call('recovery.restore', { name });
        if (!answer.ok) return get().fail(answer.error);
        set({ recovery: null });
        await get().start();
        const { kept } = answer.value;
        get().say(kept === null ? words.doneNone : words.done(kept));
      },
      start: async () => {
        // All at once: each is a way to the backend and back that nothing is drawn in.
        const [recovery, info, indicators, presets, rounds] = await Promise.all([
          bridge.call('recovery.show', {}),
          bridge.call('app.info', {}),
          bridge.call('indicator.list', {}),
          bridge.call('preset.list', {}),
          bridge.call('round.list', {}),
        ]);
        if (recovery.ok && recovery.value !== null) return set({ recovery: recovery.value });
        showRounds(rounds);
        if (info.ok) set({ info: info.value });
        else get().fail(info.error);
        if (indicators.ok) set({ indicators: indicators.value });
        if (presets.ok) set({ presets: presets.value });
        const newest = get().rounds?.find(({ archived }) => archived !== true);
        if (newest !== undefined) await open(newest.id);
      },
      openRound: open,
      openSample: async (sample) => {
        if (!(await mayLeave())) return;
        const answer = await bridge.call('sample.open', { sample });
        if (!answer.ok) return get().fail(answer.error);
        await reloadRounds();
        await open(answer.value.roundId);
      },
      createRound: async (year, fylkesnummer) => {
        if (!(await mayLeave())) return;
        const answer = await bridge.call('round.create', { year, fylkesnummer });
        if (!answer.ok) return get().fail(answer.error);
        await reloadRounds();
        await open(answer.value.roundId);
      },
      mayLeave,
      closeRound: async () => {
        if (await mayLeave()) dropRound();
      },
      dropRound,
      refresh,
      refreshIndicators,
      undo: () => goBack('history.undo'),
      redo: () => goBack('history.redo'),
      goingBack: () => (onWayBack.length === 0 ? null : Promise.all(onWayBack).then(() => undefined)),
      broughtBack: null,
    };
  };
