type Scroller = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight' | 'scrollBy'>;

/** Where a page is taller than its screen, up and down go through it first. True where there was more to see. */
export function scrollFirst(page: Scroller, key: string): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const down = key === 'ArrowDown';
  const more = down ? page.scrollHeight - page.clientHeight - page.scrollTop : page.scrollTop;
  if (more <= 1) return false;
  const step = Math.min(more, page.clientHeight / 2);
  page.scrollBy({ top: down ? step : -step });
  return true;
}
