import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppState } from '../../../renderer/store/app-state.ts';
import { allOvertaken } from '../../../renderer/store/overtaken.ts';
import { noCapacity } from '../../../shared/model/innspill.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type Line, settled, slowBridge } from '../support/slow-bridge.ts';
import { storeOver } from '../support/test-store.ts';

const kommunenummer = '9903';
/** What is typed in, without when it was judged and what can be undone. */
const typedIn = ({ kommuner, regions, plans }: Pick<RoundView, 'kommuner' | 'regions' | 'plans'>): unknown =>
  JSON.parse(
    JSON.stringify({ kommuner, regions, plans }, (key, value: unknown) =>
      key === 'judged' ? undefined : value,
    ),
  );

/** Changes one field of one record, as the components do: over what is written here already. */
function typeSomething(state: AppState, random: () => number): void {
  const pick = <Value>(...all: readonly Value[]): Value => all[Math.floor(random() * all.length)] as Value;
  const words = pick('', ' ', 'a', 'ab', 'abc ', ' x', 'y\n');
  const visit = pick('one', 'two', 'three');
  const kommune = state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer);
  const region = pick(...(state.view?.regions ?? []));
  const date = pick(null, '2026-01-01', '2026-02-02');
  const found = kommune?.innspill.find((one) => one.topic === 1);
  const { text = '', assessment = null, source = '', date: on = null } = found ?? {};
  const entry = { topic: 1, text, assessment, source, date: on } as const;
  const change = pick<object>({ text: words }, { source: words }, { date }, { assessment: pick(null, 1, 5) });
  const contacts = kommune?.contacts ?? [];
  const contact = { role: 'Leder', name: words, email: '', phone: '' };
  const number = pick('9901', '9902', '9903', '9904');
  const members = region.members.includes(number)
    ? region.members.filter((one) => one !== number)
    : [...region.members, number].toSorted();
  const note = kommune?.note ?? { text: '', exported: false };
  const plans = state.view?.plans ?? { text: '', source: '', date: null };
  pick(
    () => state.editInnspill(kommunenummer, { ...entry, ...change }, visit),
    () => state.editInnspill(kommunenummer, { ...entry, ...change }, visit),
    () =>
      state.editCapacity(
        kommunenummer,
        { ...(kommune?.capacity ?? noCapacity), ...pick({ can: pick(1, 2, null) }, { source: words }) },
        visit,
      ),
    () => state.editNote(kommunenummer, { ...note, ...pick({ text: words }, { exported: true }) }, visit),
    () => state.editContacts(kommunenummer, [...contacts.slice(-3), contact], visit),
    () => state.editContacts(kommunenummer, contacts.slice(1), visit),
    () => state.editLine(kommunenummer, 6, words, visit),
    () => state.editPlans({ ...plans, ...pick<object>({ text: words }, { source: words }) }, visit),
    () => state.editRegion({ ...region, ...pick<object>({ text: words }, { members }) }, visit),
  )();
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('one window alone, with slow and lost answers that come in any order', () => {
  test.each([4, 116])('is never told of another, and stores what it shows (seed %i)', async (seed) => {
    const random = seededRandom(seed);
    const backend = openTestBackend();
    const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
    const { bridge, setLine, step, drain } = slowBridge(backend, random);
    const opening = storeOver(bridge);
    await drain();
    const { getState } = await opening;
    const clashes: unknown[] = [];
    for (let at = 0; at < 120; at += 1) {
      const act = random();
      if (act < 0.35) typeSomething(getState(), random);
      else if (act < 0.7) await step();
      else if (act < 0.8) await vi.advanceTimersByTimeAsync(1000);
      else if (act < 0.85) void getState().flush();
      else if (act < 0.88) void getState().refresh();
      else if (act < 0.91) void (random() < 0.6 ? getState().undo() : getState().redo());
      else if (act < 0.94) getState().holdWords(`innspill ${kommunenummer}:1`, true);
      else if (act < 0.96) getState().releaseWords(`innspill ${kommunenummer}:1`, true);
      else setLine((['whole', 'whole', 'answer-lost', 'cut'] satisfies Line[])[at % 4] ?? 'whole');
      await settled();
      clashes.push(...Object.keys(getState().clashes), ...allOvertaken(getState()));
    }
    setLine('whole');
    for (let round = 0; round < 3; round += 1) {
      await vi.advanceTimersByTimeAsync(2000);
      void getState().flush();
      await drain();
    }
    void getState().refresh();
    await drain();
    expect(clashes).toEqual([]);
    const { unsaved, stuck, view } = getState();
    expect({ unsaved, stuck }).toEqual({ unsaved: 0, stuck: false });
    const stored = answerOf(await backend.typed('round.show', { roundId }));
    expect(view === null ? null : typedIn(view)).toEqual(typedIn(stored));
  });
});
