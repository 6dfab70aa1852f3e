import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The whole of Designsystemet in one sheet, with each component's own sheet beside it. */
export const wholeSheet = createRequire(import.meta.url).resolve('@digdir/designsystemet-css');

/** Components that the window has none of. */
export const unused = [
  'badge',
  'breadcrumbs',
  'card',
  'chip',
  'combobox',
  'dialog',
  'pagination',
  'suggestion',
  'table',
] as const;

/** The hover of text fields, but not while the pointer is over a label. That a label lights its field too does no harm. */
const anyWithLabel = ':has(label):not(:has(label:hover)) ';

/**
 * Designsystemet's style sheet without the components that are not used, and without selectors that ask any element, or
 * the whole page, what it has in it: `:has(label) …`, `:not(:has(thead)) tbody`, `body:has(…)`. With them a browser reckons
 * the style of every element anew whenever one comes or goes anywhere, which took longer than all else a slider does.
 */
export function lightStyles(css: string): string {
  let light = css.replaceAll(anyWithLabel, '');
  for (const name of unused) {
    light = light.replace(readFileSync(join(dirname(wholeSheet), `${name}.css`), 'utf8').trim(), '');
  }
  return light;
}
