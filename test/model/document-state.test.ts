import { expect, it } from 'vitest';
import { documentState } from '../../shared/model/document-state.ts';

const by = (deadline: string | null) => ({ id: 'd', name: 'Intensjonsavtale', deadline });

it.each([
  ['in time on the day of the deadline', '2016-08-19', '2016-08-19', '2016-09-01', 'in-time'],
  ['late the day after', '2016-08-19', '2016-08-20', '2016-09-01', 'late'],
  ['in time whenever it comes, without a deadline', null, '2016-12-01', '2016-12-02', 'in-time'],
  ['awaited until the deadline is past', '2016-08-19', null, '2016-08-19', 'awaited'],
  ['missing after it', '2016-08-19', null, '2016-08-20', 'missing'],
  ['awaited for ever, without a deadline', null, null, '2026-01-01', 'awaited'],
] as const)('a document is %s', (_, deadline, received, today, state) => {
  expect(documentState(by(deadline), received, today)).toBe(state);
});
