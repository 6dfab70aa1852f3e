import { expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { historyName } from '../../shared/i18n/history-name.ts';
import { screensNb } from '../../shared/i18n/screens-nb.ts';
import { screensNn } from '../../shared/i18n/screens-nn.ts';
import { logKind } from '../../shared/model/log-kind.ts';

/** What is written in the log of a round: all that is given one and writes. Where a meeting stands is kept, and not logged. */
const logged = Object.entries(contract)
  .filter(([name, { writes, input }]) => writes && 'roundId' in input.shape && name !== 'meeting.keepPlace')
  .map(([name]) => name);

it('every change of a round has a name and a place in the year, in both languages', () => {
  expect(logged.length).toBeGreaterThan(60);
  const unnamed = logged.filter((command) =>
    [screensNb, screensNn].some(
      (words) => historyName(words, { command, params: {} }, null) === words.history.unknown,
    ),
  );
  expect([...unnamed, ...logged.filter((command) => logKind(command) === 'other')]).toEqual([]);
});

it('a number in a name is written as everywhere else', () => {
  const named = (command: string) =>
    historyName(screensNb, { command, params: { kommune: 'Granvik', number: 1200 } }, null);
  expect(named('target.add')).toBe('måltall 1\u00a0200');
  expect(named('lock.set')).toBe('lås Granvik på 1\u00a0200');
  expect(named('meeting.logChange')).toBe('endre Granvik til 1\u00a0200 i møte');
});

it('an undoing says what it undid, and one from a file that says nonsense is an undoing and no more', () => {
  const undone = (params: Readonly<Record<string, string | number>>) =>
    historyName(screensNb, { command: 'history.undo', params }, null);
  expect(undone({ of: 'lock.set', kommune: 'Granvik', number: 12 })).toBe('Angret: lås Granvik på 12');
  expect(undone({})).toBe('angre');
  expect(undone({ of: 'history.undo' })).toBe('angre');
  expect(undone({ of: 'fra en nyere utgave' })).toBe(`Angret: ${screensNb.history.unknown}`);
});
