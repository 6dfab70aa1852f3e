import type { MouseEvent } from 'react';

const rowOf = 'tr, .slider-row';

/**
 * Where a row is taken away by a key, the focus goes to the first field of the next row, else of the one before, else to
 * what adds one: it went with the row, and who goes by the keyboard began at the top of the page again. Not to the next
 * button that takes one away, for a key that is held would take them all. Rows have such a button, marked `data-removes`.
 */
export function focusBeside({ currentTarget, detail }: MouseEvent<HTMLElement>): void {
  // A click of the pointer counts, one of a key is none.
  const row = detail > 0 ? null : currentTarget.closest<HTMLElement>(rowOf);
  if (row === null) return;
  const rows = [...(row.parentElement?.children ?? [])].filter(
    (one) => one.matches(rowOf) && one.querySelector('[data-removes]') !== null,
  );
  const at = rows.indexOf(row);
  const beside = (rows[at + 1] ?? rows[at - 1])?.querySelector<HTMLElement>('input, select, button');
  (beside ?? adderNear(row))?.focus();
}

function adderNear(row: HTMLElement): HTMLElement | null {
  for (let around = row.parentElement; around !== null; around = around.parentElement) {
    const adder = around.querySelector<HTMLElement>('[data-adds]');
    if (adder !== null) return adder;
  }
  return null;
}
