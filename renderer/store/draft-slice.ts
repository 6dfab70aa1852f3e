import type { StateCreator } from 'zustand';
import type { AppError } from '../../shared/contract/index.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, DraftSlice } from './app-state.ts';
import { type Edits, noEdits } from './edits.ts';
import type { Keep } from './keep.ts';
import { letterEdits } from './letter-edits.ts';
import { liveNumbers } from './live-numbers.ts';
import type { Motion } from './motion.ts';
import { recordEdits } from './record-edits.ts';
import { createSaver, type Saved } from './saver.ts';
import { without } from './without.ts';
import { isEdited, isGone, isWordsName, type WordsName, withoutEntry, wordsIn } from './words-of.ts';

/** Work under way is saved at least each second (architecture, «Data safety»). */
const saveEvery = 900;

/** Errors that pass: the program does not answer, or the disk has no room. The edit waits, and is tried again. */
const passing: readonly AppError['code'][] = [
  'no-connection',
  'disk-full',
  'cannot-write',
  'database-unwritable',
];

/** Edits that show at once and are saved a moment later. */
export const createDraftSlice =
  (bridge: Bridge, motion: Motion): StateCreator<AppState, [], [], DraftSlice> =>
  (set, get) => {
    /** What was saved while a slider moved, and is fetched again when it rests. */
    let settling: Promise<void> = Promise.resolve();
    const saver = createSaver(saveEvery, (state) => set(state));

    /** An edit that was not stored stays in the window: what a user typed is never dropped for an error. */
    const save = async (
      send: () => Promise<Result<unknown, AppError>>,
      settle: (edits: Edits) => Edits,
    ): Promise<Saved> => {
      const answer = await send();
      if (answer.ok) {
        // What has been edited again since is saved again, and the round is fetched with the last of them.
        const settled = async (): Promise<void> => {
          if (settle(get().edits) !== get().edits) await get().refresh();
          set(({ edits }) => ({ edits: settle(edits) }));
        };
        if (!motion.moving()) await settled();
        else {
          const before = settling.catch(() => undefined);
          settling = Promise.all([before, motion.resting()]).then(settled);
        }
        return 'done';
      }
      const later = passing.includes(answer.error.code);
      if (!later || !get().stuck) get().fail(answer.error);
      return later ? 'later' : 'refused';
    };

    /** Words wait while another window's stand against them: what was written there is not written over unseen. */
    const putWords = (
      name: WordsName,
      entry: Parameters<typeof wordsIn>[0],
      send: () => Promise<Result<unknown, AppError>>,
      settle: (edits: Edits) => Edits,
    ): void => {
      get().holdWords(name, false);
      saver.put(name, async () => {
        const { stored } = get();
        if (stored !== null && isGone(stored, name)) get().dropWords(name);
        // Dropped while it waited.
        if (!isEdited(get().edits, name)) return 'done';
        if (name in get().clashes) return 'refused';
        get().sentWords(name, wordsIn(entry, name));
        const sent = async (): Promise<Result<unknown, AppError>> => {
          const answer = await send();
          return isEdited(get().edits, name) ? answer : ok(null);
        };
        // Ours may have been stored and written over at once: then they stay in the window.
        const saved = await save(sent, (edits) => (name in get().clashes ? edits : settle(edits)));
        // Or they were stored last of all after all: then there is nothing to choose between.
        if (saved === 'done' && name in get().clashes) await get().refresh();
        get().releaseWords(name, false);
        return saved;
      });
    };

    const keep: Keep = (field, key, value, send) => {
      const { roundId } = get();
      if (roundId === null) return;
      set(({ edits }) => ({ edits: { ...edits, [field]: { ...edits[field], [key]: value } } }));
      const settle = (edits: Edits): Edits => {
        const all: Readonly<Record<string, unknown>> = edits[field];
        return all[key] === value ? { ...edits, [field]: without(all, key) } : edits;
      };
      const name: string = `${field} ${key}`;
      const sent = (): Promise<Result<unknown, AppError>> => send(roundId);
      if (isWordsName(name)) putWords(name, { [field]: { [key]: value } }, sent, settle);
      else saver.put(name, () => save(sent, settle));
    };

    const putCriteria: AppState['editCriteria'] = (criteria, visit) => {
      const { roundId } = get();
      if (roundId === null) return;
      set(({ edits }) => ({ edits: { ...edits, criteria } }));
      saver.put('criteria', () =>
        save(
          () => bridge.call('criteria.save', { roundId, criteria: mutable(criteria), visit }),
          (edits) => (edits.criteria === criteria ? { ...edits, criteria: null } : edits),
        ),
      );
    };

    return {
      edits: noEdits,
      live: liveNumbers({ view: null, outcome: null, robustness: null }),
      view: null,
      outcome: null,
      selected: null,
      unsaved: 0,
      stuck: false,
      scenario: null,
      openScenario: async (scenario) => {
        if (get().scenario === scenario) return;
        get().editLock(null);
        get().editBound(null);
        // What was written belongs to the scenario it was written in.
        await get().flush();
        if (get().stuck) return get().fail({ code: 'no-connection', params: {} });
        set({ scenario });
        await get().refresh();
      },
      select: (selected) => set({ selected }),
      editLock: (lock) => set(({ edits }) => (edits.lock === lock ? {} : { edits: { ...edits, lock } })),
      editBound: (bound) => set(({ edits }) => (edits.bound === bound ? {} : { edits: { ...edits, bound } })),
      editCriteria: (criteria, visit) => {
        motion.rest();
        putCriteria(criteria, visit);
      },
      moveCriteria: (criteria, visit) => {
        motion.move();
        putCriteria(criteria, visit);
      },
      resting: motion.resting,
      editPlans: (plans, visit) => {
        const { roundId } = get();
        if (roundId === null) return;
        set(({ edits }) => ({ edits: { ...edits, plans } }));
        putWords(
          'plans',
          { plans },
          () => bridge.call('plans.save', { roundId, ...plans, visit }),
          (edits) => (edits.plans === plans ? { ...edits, plans: null } : edits),
        );
      },
      editSelection: (id, call, visit) =>
        keep('selections', String(id), call, (roundId) =>
          bridge.call('selection.save', { roundId, id, call, visit }),
        ),
      ...recordEdits(bridge, keep),
      ...letterEdits(bridge, keep),
      flush: async () => {
        motion.rest();
        await saver.flush();
        await settling.catch(() => get().refresh());
      },
      leave: () => saver.leave(),
      dropWords: (name) => {
        const region = get().edits.regions[name.slice('regions '.length)];
        saver.forget(name);
        set(({ edits, clashes, ownWords }) => ({
          edits: withoutEntry(edits, name),
          clashes: without(clashes, name),
          ownWords: without(ownWords, name),
        }));
        if (region === undefined) return;
        if (region.text.trim() === '') return get().fail({ code: 'region-not-found', params: {} });
        get().warn(wordsOf(get().language).record.otherWindow.regionGone(region.name, region.text));
      },
      dropEdits: () => {
        saver.forgetRefused();
        set({ edits: noEdits, ownWords: {}, clashes: {} });
      },
    };
  };

/** The contract's input type has writable arrays; the model's are readonly. */
const mutable = <T extends { readonly criteria: readonly unknown[] }>(
  set: T,
): Omit<T, 'criteria'> & { criteria: T['criteria'][number][] } => ({ ...set, criteria: [...set.criteria] });
