import { expect, test } from 'vitest';
import { shownColumns } from '../../../renderer/features/grunnlag/shown-columns.ts';

const columns = Array.from({ length: 2_000 }, (_, column) => ({ column, header: `${column}`, samples: [] }));
const used = { column: 1_500, indicator: 'anmodning', period: '2026' };

test('of a table of very many columns the first are shown, and those that are used for something', () => {
  const mapping = { kommune: 70, period: 80, columns: [used] };
  const shown = shownColumns({ columns, mapping, beside: [90] }, 60).map(({ column }) => column);
  expect(shown).toEqual([...Array(60).keys(), 70, 80, 90, 1_500]);
});

test('a table of few columns is shown whole', () => {
  const few = columns.slice(0, 12);
  expect(shownColumns({ columns: few, mapping: { kommune: 0, columns: [] }, beside: [] }, 60)).toEqual(few);
});
