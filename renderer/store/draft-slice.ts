import type { StateCreator } from 'zustand';
import type { AppError } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/model/result.ts';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, DraftSlice } from './app-state.ts';
import { criteriaSeen } from './criteria-seen.ts';
import { type Edits, noEdits } from './edits.ts';
import { holdsBack } from './holds-back.ts';
import { isHeldBack } from './is-held-back.ts';
import type { Keep } from './keep.ts';
import { letterEdits } from './letter-edits.ts';
import { liveNumbers } from './live-numbers.ts';
import type { Motion } from './motion.ts';
import { recordEdits } from './record-edits.ts';
import { editedRecord, isRecordField, onlyKey, type RecordField } from './saved-record.ts';
import { createSaver, type Saved } from './saver.ts';
import { noSeen } from './seen-state.ts';
import { sendSeen } from './send-seen.ts';
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
      isWritten = () => true,
    ): Promise<Saved> => {
      const answer = await send();
      // What it was about went while it was on its way, and the user was told.
      if (!isWritten()) return 'done';
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
      if (answer.error.code === 'changed-meanwhile') {
        // Where it can be chosen, the user is told that it has to be, wherever in the window that is.
        if (!holdsBack(get())) get().fail(answer.error);
        return 'refused';
      }
      const later = passing.includes(answer.error.code);
      if (!later || !get().stuck) get().fail(answer.error);
      return later ? 'later' : 'refused';
    };

    /** What is refused until the user has chosen, or nothing has to be chosen any more. */
    const waiting = new Map<string, () => Promise<Saved>>();
    const put = (name: string, attempt: () => Promise<Saved>): void => {
      waiting.delete(name);
      saver.put(name, async () => {
        const saved = await attempt();
        if (saved === 'refused' && isHeldBack(get(), name)) waiting.set(name, attempt);
        return saved;
      });
    };

    /** Words wait while another window's stand against them: what was written there is not written over unseen. */
    const putWords = (
      name: WordsName,
      entry: Parameters<typeof wordsIn>[0],
      send: () => Promise<Result<unknown, AppError>>,
      settle: (edits: Edits) => Edits,
    ): void => {
      get().holdWords(name, false);
      put(name, async () => {
        const { stored } = get();
        if (stored !== null && isGone(stored, name)) get().dropWords(name);
        // Dropped while it waited.
        if (!isEdited(get().edits, name)) return 'done';
        if (name in get().clashes) return 'refused';
        get().sentWords(name, wordsIn(entry, name));
        // Ours may have been stored and written over at once: then they stay in the window.
        const kept = (edits: Edits): Edits => (name in get().clashes ? edits : settle(edits));
        const saved = await save(send, kept, () => isEdited(get().edits, name));
        // Or they were stored last of all after all: then there is nothing to choose between.
        if (saved === 'done' && name in get().clashes) await get().refresh();
        get().releaseWords(name, false);
        return saved;
      });
    };

    const keep: Keep = (field, key, value, send) => {
      const { roundId } = get();
      if (roundId === null) return;
      if (isRecordField(field)) get().beginSeen(field, key);
      set(({ edits }) => ({ edits: { ...edits, [field]: { ...edits[field], [key]: value } } }));
      const settle = (edits: Edits): Edits => {
        const all: Readonly<Record<string, unknown>> = edits[field];
        return all[key] === value ? { ...edits, [field]: without(all, key) } : edits;
      };
      const name: string = `${field} ${key}`;
      const sent = isRecordField(field) ? seenBy(field, key, () => send(roundId)) : () => send(roundId);
      if (isWordsName(name)) putWords(name, { [field]: { [key]: value } }, sent, settle);
      else put(name, () => save(sent, settle));
    };

    /** The same with what was seen, for the record as it is written now. */
    const seenBy = (
      field: RecordField,
      key: string,
      send: () => Promise<Result<unknown, AppError>>,
    ): (() => Promise<Result<unknown, AppError>>) => {
      const record = editedRecord[field](get().edits, key);
      return record === null ? send : () => sendSeen(get, field, key, record, send);
    };

    const weights = criteriaSeen();
    const putCriteria: AppState['editCriteria'] = (criteria, visit) => {
      const { roundId, edits, stored } = get();
      if (roundId === null) return;
      if (edits.criteria === null) weights.begin(stored?.draft.criteria ?? null);
      set(({ edits }) => ({ edits: { ...edits, criteria } }));
      saver.put('criteria', () =>
        save(
          async () => {
            const seen = weights.told().map(mutable);
            weights.sent(criteria);
            const given = { roundId, criteria: mutable(criteria), seen, visit };
            const answer = await bridge.call('criteria.save', given);
            if (answer.ok) weights.saved(criteria);
            return answer;
          },
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
        get().beginSeen('plans', onlyKey);
        set(({ edits }) => ({ edits: { ...edits, plans } }));
        putWords(
          'plans',
          { plans },
          seenBy('plans', onlyKey, () =>
            bridge.call('plans.save', {
              roundId,
              ...plans,
              seen: [...get().seenOf('plans', onlyKey)],
              visit,
            }),
          ),
          (edits) => (edits.plans === plans ? { ...edits, plans: null } : edits),
        );
      },
      editSelection: (id, call, visit) =>
        keep('selections', String(id), call, (roundId) =>
          bridge.call('selection.save', { roundId, id, call, visit }),
        ),
      ...recordEdits(bridge, keep, (field, key) => get().seenOf(field, key)),
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
        waiting.delete(name);
        set(({ edits, clashes, ownWords }) => ({
          edits: withoutEntry(edits, name),
          clashes: without(clashes, name),
          ownWords: without(ownWords, name),
        }));
        if (region === undefined) return;
        if (region.text.trim() === '') return get().fail({ code: 'region-not-found', params: {} });
        get().warn(wordsOf(get().language).record.otherWindow.regionGone(region.name, region.text));
      },
      retryOvertaken: () => {
        for (const [name, attempt] of waiting) if (!isHeldBack(get(), name)) put(name, attempt);
      },
      dropEdits: () => {
        saver.forgetRefused();
        waiting.clear();
        set({ edits: noEdits, ownWords: {}, clashes: {}, seen: noSeen });
      },
    };
  };

/** The contract's input type has writable arrays; the model's are readonly. */
const mutable = <T extends { readonly criteria: readonly unknown[] }>(
  set: T,
): Omit<T, 'criteria'> & { criteria: T['criteria'][number][] } => ({ ...set, criteria: [...set.criteria] });
