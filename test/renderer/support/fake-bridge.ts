import { onlySeen } from '../../../electron/backend/handlers/only-seen.ts';
import { overStored } from '../../../electron/backend/handlers/over-stored.ts';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import type { RobustnessThread } from '../../../renderer/robustness/latest-wins.ts';
import type { AppError, BackendEvent, Call, CallInput, CallName } from '../../../shared/contract/index.ts';
import { type Capacity, noCapacity, type PrivateNote } from '../../../shared/model/innspill.ts';
import { mergeCriteria } from '../../../shared/model/merge-criteria.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { HistoryEntry, KommuneView, RoundView } from '../../../shared/model/round.ts';
import type { FileToken } from '../../../shared/model/token.ts';
import { exampleIndicators, examplePresets, exampleRound } from './example-round.ts';

export interface FakeBridge extends Bridge {
  /** Every call made, in order. */
  readonly calls: { readonly name: CallName; readonly input: unknown }[];
  /** The round as the backend has it now. */
  readonly round: () => RoundView;
  readonly tell: (event: BackendEvent) => void;
  /** The next call is done, and its answer lost. */
  readonly loseNext: () => void;
}

export interface FakeOptions {
  readonly round?: RoundView;
  /** No rounds at all: the first start. */
  readonly empty?: boolean;
  /** Answers of its own, in place of the usual ones. */
  readonly answers?: Readonly<Partial<Record<CallName, (input: unknown) => Result<unknown, AppError>>>>;
  readonly indicators?: typeof exampleIndicators;
  /** In place of one that answers at once. */
  readonly thread?: RobustnessThread;
  readonly presets?: typeof examplePresets;
}

/** The backend in memory: enough of it that a screen can be used from end to end, with undo. */
export function fakeBridge(options: FakeOptions = {}): FakeBridge {
  let round = options.round ?? exampleRound;
  let opened = options.empty !== true;
  let lost = false;
  const past: { readonly round: RoundView; readonly entry: HistoryEntry; readonly visit: string | null }[] =
    [];
  const undone: typeof past = [];
  const calls: { name: CallName; input: unknown }[] = [];
  const listeners = new Set<(event: BackendEvent) => void>();
  const shown = (): RoundView => ({
    ...round,
    history: { undo: past.at(-1)?.entry ?? null, redo: undone.at(-1)?.entry ?? null },
  });

  const write = (name: CallName, input: object, next: RoundView): Result<null, AppError> => {
    const { visit = null, ...params } = input as { visit?: string };
    if (visit === null || past.at(-1)?.visit !== visit) {
      const entry = {
        id: past.length + 1,
        command: name,
        params,
        at: '2026-11-20T09:00:00Z',
        who: 'rådgiver',
      };
      past.push({ round, entry: entry as HistoryEntry, visit });
    }
    undone.length = 0;
    round = next;
    return ok(null);
  };
  const draft = (change: Partial<RoundView['draft']>): RoundView => ({
    ...round,
    draft: { ...round.draft, ...change },
  });
  const kommuner = (number: string, change: (kommune: KommuneView) => Partial<KommuneView>): RoundView => ({
    ...round,
    kommuner: round.kommuner.map((one) => (one.kommunenummer === number ? { ...one, ...change(one) } : one)),
  });
  const kommune = (number: string): KommuneView | undefined =>
    round.kommuner.find((one) => one.kommunenummer === number);
  const otherLocks = (number: string) => round.draft.locks.filter((one) => one.kommunenummer !== number);

  const answer = (name: CallName, raw: unknown): Result<unknown, AppError> => {
    const own = options.answers?.[name];
    if (own !== undefined) return own(raw);
    const as = <Name extends CallName>(_: Name): CallInput<Name> => raw as CallInput<Name>;
    switch (name) {
      case 'app.info':
        return ok({ version: '0.0.0', door: 'test', user: 'rådgiver' });
      case 'recovery.show':
        return ok(null);
      case 'backup.list':
        return ok({ backups: [], unsafePlace: null, failed: false });
      case 'round.list':
        return ok(opened ? [round.round] : []);
      case 'round.show':
        return ok(shown());
      case 'indicator.list':
        return ok(options.indicators ?? exampleIndicators);
      case 'preset.list':
        return ok(options.presets ?? examplePresets);
      case 'fylke.list':
        return ok([{ fylkesnummer: '99', fylke: 'Eksempelfylket' }]);
      case 'sample.open':
      case 'round.create':
        opened = true;
        return ok({ roundId: 1 });
      case 'criteria.save': {
        const { criteria, seen = [] } = as('criteria.save');
        const merged = mergeCriteria(seen, criteria, round.draft.criteria);
        return write(name, as('criteria.save'), draft({ criteria: merged }));
      }
      case 'lock.set': {
        const { kommunenummer, number, reason, seen } = as('lock.set');
        const before = round.draft.locks.find((one) => one.kommunenummer === kommunenummer);
        const old = before === undefined ? null : { number: before.number, reason: before.reason };
        const mayWrite = onlySeen('lock', seen, { number, reason }, old);
        if (!mayWrite.ok) return mayWrite;
        const lock = { kommunenummer, number, reason, who: 'rådgiver', at: '2026-11-20T09:00:00Z' };
        return write(name, as('lock.set'), draft({ locks: [...otherLocks(kommunenummer), lock] }));
      }
      case 'lock.remove': {
        const { kommunenummer, seen } = as('lock.remove');
        const before = round.draft.locks.find((one) => one.kommunenummer === kommunenummer);
        const old = before === undefined ? null : { number: before.number, reason: before.reason };
        const mayRemove = onlySeen('lock', seen, null, old);
        if (!mayRemove.ok) return mayRemove;
        return write(name, as('lock.remove'), draft({ locks: otherLocks(kommunenummer) }));
      }
      case 'bounds.set': {
        const { kommunenummer, min, max, reason, seen } = as('bounds.set');
        const before = round.draft.bounds.find((one) => one.kommunenummer === kommunenummer);
        const old = before === undefined ? null : { min: before.min, max: before.max, reason: before.reason };
        const mayWrite = onlySeen('bounds', seen, { min, max, reason }, old);
        if (!mayWrite.ok) return mayWrite;
        const others = round.draft.bounds.filter((one) => one !== before);
        return write(
          name,
          as('bounds.set'),
          draft({ bounds: [...others, { kommunenummer, min, max, reason }] }),
        );
      }
      case 'note.set': {
        const { kommunenummer, column, text, seen } = as('note.set');
        const { notes } = round.table;
        const before = notes.find((one) => one.kommunenummer === kommunenummer && one.column === column);
        const mayWrite = onlySeen('text', seen, text, before?.text ?? '');
        if (!mayWrite.ok) return mayWrite;
        const note = { kommunenummer, column, text, who: 'rådgiver', at: '2026-11-20T09:00:00Z' };
        const others = notes.filter((one) => one !== before);
        return write(name, as('note.set'), {
          ...round,
          table: { ...round.table, notes: text === '' ? others : [...others, note] },
        });
      }
      case 'target.add': {
        const { number, minors, source, date } = as('target.add');
        const target = { id: round.targets.length + 1, number, minors, source, date };
        return write(name, as('target.add'), { ...round, target, targets: [...round.targets, target] });
      }
      case 'minors.set': {
        const { roundId: _, ...plan } = as('minors.set');
        const none = plan.aged15to18 + plan.under15 === 0;
        return write(name, as('minors.set'), { ...round, minors: none ? null : { ...plan, lots: [] } });
      }
      case 'asked.set': {
        const { kommunenummer, asked, reason } = as('asked.set');
        return write(
          name,
          as('asked.set'),
          kommuner(kommunenummer, () => ({ asked, askedReason: reason })),
        );
      }
      case 'innspill.save': {
        const { roundId: _, visit: __, seen, kommunenummer, topic, ...mine } = as('innspill.save');
        const old = kommune(kommunenummer)?.innspill.find((one) => one.topic === topic);
        const { text = '', assessment = null, source = '', date = null } = old ?? {};
        const saved = overStored(seen, mine, { text, assessment, source, date });
        if (!saved.ok) return saved;
        const change = (one: KommuneView): Partial<KommuneView> => ({
          innspill: [...one.innspill.filter((entry) => entry.topic !== topic), { topic, ...saved.value }],
        });
        return write(name, as('innspill.save'), kommuner(kommunenummer, change));
      }
      case 'capacity.save': {
        const { roundId: _, visit: __, seen, kommunenummer, ...mine } = as('capacity.save');
        const saved = overStored<Capacity>(seen, mine, kommune(kommunenummer)?.capacity ?? noCapacity);
        if (!saved.ok) return saved;
        return write(
          name,
          as('capacity.save'),
          kommuner(kommunenummer, () => ({ capacity: saved.value })),
        );
      }
      case 'privateNote.save': {
        const { seen, kommunenummer, text, exported } = as('privateNote.save');
        const saved = overStored<{ readonly note: PrivateNote }>(
          seen?.map((note) => ({ note })),
          { note: { text, exported } },
          { note: kommune(kommunenummer)?.note ?? { text: '', exported: false } },
        );
        if (!saved.ok) return saved;
        return write(
          name,
          as('privateNote.save'),
          kommuner(kommunenummer, () => saved.value),
        );
      }
      case 'contacts.save': {
        const { seen, kommunenummer, contacts } = as('contacts.save');
        const saved = overStored<Pick<Required<KommuneView>, 'contacts'>>(
          seen,
          { contacts },
          { contacts: kommune(kommunenummer)?.contacts ?? [] },
        );
        if (!saved.ok) return saved;
        return write(
          name,
          as('contacts.save'),
          kommuner(kommunenummer, () => saved.value),
        );
      }
      case 'history.undo': {
        const last = past.pop();
        if (last === undefined) return fail({ code: 'nothing-to-undo', params: {} });
        undone.push({ ...last, round });
        round = last.round;
        return ok(last.entry);
      }
      case 'history.redo': {
        const last = undone.pop();
        if (last === undefined) return fail({ code: 'nothing-to-redo', params: {} });
        past.push({ ...last, round });
        round = last.round;
        return ok(last.entry);
      }
      case 'history.list':
        return ok([
          ...undone.map(({ entry }) => ({ ...entry, undone: true })),
          ...past.map(({ entry }) => ({ ...entry, undone: false })).toReversed(),
        ]);
      case 'import.discard':
        return ok(null);
      default:
        return fail({ code: 'unknown-call', params: { name } });
    }
  };

  const call = (async (name: CallName, input: unknown) => {
    calls.push({ name, input });
    const given = answer(name, input);
    const isLost = lost;
    lost = false;
    return isLost ? fail({ code: 'no-connection', params: {} }) : given;
  }) as Call;

  return {
    call,
    calls,
    round: shown,
    loseNext: () => {
      lost = true;
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    registerDroppedFiles: async (files) =>
      files.map((file) => ({ token: `token-${file.name}` as FileToken, name: file.name })),
  };
}
