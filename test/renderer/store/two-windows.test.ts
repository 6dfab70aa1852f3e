import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import type { AppStore } from '../../../renderer/store/app-store.ts';
import { holdsBack } from '../../../renderer/store/holds-back.ts';
import { allOvertaken, overtaken } from '../../../renderer/store/overtaken.ts';
import type { Call, CallName } from '../../../shared/contract/index.ts';
import { screensNb } from '../../../shared/i18n/screens-nb.ts';
import { type Capacity, noCapacity } from '../../../shared/model/innspill.ts';
import { fail, type Result } from '../../../shared/model/result.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { exampleRound } from '../support/example-round.ts';
import { type FakeBridge, fakeBridge } from '../support/fake-bridge.ts';
import { storeOver } from '../support/test-store.ts';

const kommune = '9901';
const topic = 3;
const of = (kommuner: readonly KommuneView[] | undefined): KommuneView => {
  const found = kommuner?.find((one) => one.kommunenummer === kommune);
  if (found === undefined) throw new Error('no such kommune');
  return found;
};
const entryOf = ({ innspill }: KommuneView) => {
  const {
    text = '',
    assessment = null,
    source = '',
    date = null,
  } = innspill.find((one) => one.topic === topic) ?? {};
  return { topic, text, assessment, source, date } as const;
};

/** Every value that a person has typed and could miss, by the field it stands in. */
function valuesIn(found: KommuneView): ReadonlyMap<string, string> {
  const { text, source, date, assessment } = entryOf(found);
  const parts = { ...(found.capacity ?? noCapacity), innspill: text, from: source, on: date, assessment };
  const more = { note: found.note?.text, contacts: found.contacts?.map(({ name }) => name).join() };
  return new Map(Object.entries({ ...parts, ...more }).map(([field, one]) => [field, String(one ?? '')]));
}

interface Side {
  readonly store: AppStore;
  /** What has stood on its screen, in the fields or beside them. */
  readonly shown: Set<string>;
  /** Whether its answers are lost on the way, or its calls never come through. */
  line: 'whole' | 'answers-lost' | 'cut';
  typed: number;
}

async function sideOf(bridge: FakeBridge, lost: string[]): Promise<Side> {
  const side = { line: 'whole', typed: 0, shown: new Set<string>() } as Omit<Side, 'store'> & {
    store?: AppStore;
  };
  const call = (async (name: CallName, input: never): Promise<Result<unknown, { code: string }>> => {
    if (side.line === 'cut') return fail({ code: 'no-connection', params: {} });
    const before = valuesIn(of(bridge.round().kommuner));
    const answer = await bridge.call(name, input);
    for (const [field, now] of valuesIn(of(bridge.round().kommuner))) {
      const old = before.get(field) ?? '';
      if (old !== now && !side.shown.has(`${field} ${old}`)) lost.push(`${field}: «${old}» by «${now}»`);
    }
    return side.line === 'whole' ? answer : fail({ code: 'no-connection', params: {} });
  }) as Call;
  // The stream of events is cut all the time: a window looks anew only where the test says so.
  const own: Bridge = { ...bridge, call, onEvent: () => () => undefined };
  const store = await storeOver(own);
  const look = (): void => {
    const kommuner = store.getState().view?.kommuner;
    if (kommuner === undefined) return;
    for (const [field, value] of valuesIn(of(kommuner))) side.shown.add(`${field} ${value}`);
  };
  store.subscribe(look);
  look();
  return Object.assign(side, { store });
}

/** Types into one of the fields, as their components do: over what is written here already. */
function type({ store }: Side, which: number, number: number): void {
  const state = store.getState();
  const now = of(state.view?.kommuner);
  const visit = `visit-${number}`;
  const capacity = now.capacity ?? noCapacity;
  if (which === 0) state.editCapacity(kommune, { ...capacity, can: number }, visit);
  else if (which === 1) state.editCapacity(kommune, { ...capacity, wants: number }, visit);
  else if (which === 2) state.editNote(kommune, { text: `Notat ${number}`, exported: false }, visit);
  else if (which === 3) {
    state.editContacts(kommune, [{ role: '', name: `Navn ${number}`, email: '', phone: '' }], visit);
  } else if (which === 4) state.editInnspill(kommune, { ...entryOf(now), date: `dag ${number}` }, visit);
  else state.editInnspill(kommune, { ...entryOf(now), text: `Tekst ${number}` }, visit);
}

/** Chooses in every panel there is: what is stored has stood in it. */
async function choose({ store, shown }: Side, random: () => number): Promise<void> {
  const state = store.getState();
  const stored = of(state.stored?.kommuner);
  for (const [field, value] of valuesIn(stored)) shown.add(`${field} ${value}`);
  for (const name of Object.keys(state.clashes)) {
    if (name !== `innspill ${kommune}:${topic}`) throw new Error(name);
    state.settleClash(name);
    const theirs = random() < 0.5 ? { text: entryOf(stored).text } : {};
    state.editInnspill(kommune, { ...entryOf(of(state.view?.kommuner)), ...theirs }, 'choice');
  }
  for (const [field, key] of allOvertaken(state)) {
    const found = overtaken(state, field, key);
    if (found === null) continue;
    const mine = of(state.view?.kommuner);
    state.seeStored(field, key);
    const take = random() < 0.5;
    if (field === 'capacity') {
      const theirs = Object.fromEntries(
        found.fields.map((part) => [part, (stored.capacity ?? noCapacity)[part as keyof Capacity]]),
      );
      state.editCapacity(kommune, { ...(mine.capacity ?? noCapacity), ...(take ? theirs : {}) }, 'choice');
    } else if (field === 'notes') {
      state.editNote(kommune, (take ? stored : mine).note ?? { text: '', exported: false }, 'choice');
    } else if (field === 'contacts')
      state.editContacts(kommune, (take ? stored : mine).contacts ?? [], 'choice');
    else {
      const { date, assessment } = entryOf(stored);
      state.editInnspill(kommune, { ...entryOf(mine), ...(take ? { date, assessment } : {}) }, 'choice');
    }
  }
  await store.getState().flush();
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('two windows on one round, told of each other late or never', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'write over nothing that has not stood on their screen, and end with the same (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const bridge = fakeBridge();
      const lost: string[] = [];
      const sides = [await sideOf(bridge, lost), await sideOf(bridge, lost)] as const;
      for (let step = 1; step <= 60; step += 1) {
        const side = random() < 0.5 ? sides[0] : sides[1];
        const act = random();
        if (act < 0.5) type(side, Math.floor(random() * 6), seed * 100 + step);
        else if (act < 0.75) await side.store.getState().flush();
        else if (act < 0.85) await side.store.getState().refresh();
        else if (act < 0.9) await choose(side, random);
        else
          side.line =
            (['whole', 'whole', 'answers-lost', 'cut'] as const)[Math.floor(random() * 4)] ?? 'whole';
      }
      for (const side of sides) side.line = 'whole';
      for (let round = 0; round < 6; round += 1) {
        for (const side of sides) {
          await side.store.getState().flush();
          await side.store.getState().refresh();
          await choose(side, random);
        }
      }
      expect(lost).toEqual([]);
      for (const { store } of sides) {
        await store.getState().refresh();
        const state = store.getState();
        expect(state).toMatchObject({ unsaved: 0, stuck: false, clashes: {} });
        expect(valuesIn(of(state.view?.kommuner))).toEqual(valuesIn(of(bridge.round().kommuner)));
      }
    },
  );
});

describe('a number that two windows change', () => {
  async function windows() {
    const bridge = fakeBridge({ round: exampleRound });
    const [a, b] = [await sideOf(bridge, []), await sideOf(bridge, [])];
    const can = (number: number): Capacity => ({ ...noCapacity, can: number });
    a.store.getState().editCapacity(kommune, can(40), 'a');
    await a.store.getState().flush();
    b.store.getState().editCapacity(kommune, can(35), 'b');
    await b.store.getState().flush();
    const stored = () => of(bridge.round().kommuner).capacity?.can;
    return { a, b, stored };
  }

  test('stays in the window that had not seen the other, is not saved, and the user is told where', async () => {
    const { b, stored } = await windows();
    expect(stored()).toBe(40);
    const state = b.store.getState();
    expect(of(state.view?.kommuner).capacity?.can).toBe(35);
    expect(state.unsaved).toBe(1);
    expect(overtaken(state, 'capacity', kommune)).toMatchObject({
      fields: ['can'],
      mine: { can: 35 },
      theirs: { can: 40 },
    });
    const place = `${exampleRound.kommuner[0]?.name}, ${screensNb.input.capacity}`;
    expect(state.notice?.text).toBe(screensNb.record.otherWindow.shortIn(place));
    expect(holdsBack(state)).toBe(true);
  });

  test('is told of no longer once one has chosen, nor on the wall of a meeting', async () => {
    const { b } = await windows();
    b.store.getState().seeStored('capacity', kommune);
    expect(b.store.getState().notice).toBeNull();
    const other = (await windows()).b.store;
    expect(other.getState().notice).not.toBeNull();
    other.getState().present({ form: 'samarbeid', kommunenummer: null, page: null });
    expect(other.getState().notice).toBeNull();
  });

  test('is saved by itself where the other window takes its own back', async () => {
    const { a, b, stored } = await windows();
    await a.store.getState().undo();
    await b.store.getState().refresh();
    await b.store.getState().flush();
    expect(stored()).toBe(35);
    expect(b.store.getState()).toMatchObject({ unsaved: 0, edits: { capacity: {} } });
  });

  test('is not thrown away by undo or another round before one has chosen', async () => {
    const { b } = await windows();
    await b.store.getState().undo();
    await b.store.getState().closeRound();
    expect(of(b.store.getState().view?.kommuner).capacity?.can).toBe(35);
  });

  test('leaves the other numbers of the other window alone', async () => {
    const { a, b, stored } = await windows();
    b.store.getState().seeStored('capacity', kommune);
    b.store.getState().editCapacity(kommune, { ...noCapacity, can: 35 }, 'b');
    a.store.getState().editCapacity(kommune, { ...noCapacity, can: 40, wants: 12 }, 'a');
    await a.store.getState().flush();
    await b.store.getState().flush();
    expect(stored()).toBe(35);
    expect(of(b.store.getState().view?.kommuner).capacity).toMatchObject({ can: 35, wants: 12 });
  });
});
