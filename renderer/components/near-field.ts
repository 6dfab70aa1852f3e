const fields = 'input, textarea, select';

/** The field that stands nearest to an element: in the least part of the page with one, the first after it, else the last before. */
export function nearField(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const found = [...around.querySelectorAll<HTMLElement>(fields)].filter(
      (one) => !one.matches(':disabled') && !element.contains(one),
    );
    const after = found.find(
      (one) => element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const near = after ?? found.at(-1);
    if (near !== undefined) return near;
  }
  return null;
}
