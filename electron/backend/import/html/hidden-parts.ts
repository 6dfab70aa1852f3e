import { htmlAttributes } from './html-attributes.ts';
import { isHidden } from './is-hidden.ts';

/** Elements that tables may stand in, and that end by a tag of their own. */
const HOLDS_TABLES = new Set(
  'div section article main aside nav header footer figure form fieldset details dialog center blockquote'.split(
    ' ',
  ),
);

/** Whether each tag of a page in turn is within a part of it that is not shown, or begins or ends one. */
export function hiddenParts(): (name: string, closing: boolean, attributes: string) => boolean {
  let name: string | null = null;
  let depth = 0;
  return (tag, closing, attributes) => {
    if (name !== null) {
      if (tag === name) depth += closing ? -1 : 1;
      if (depth === 0) name = null;
      return true;
    }
    if (closing || !HOLDS_TABLES.has(tag)) return false;
    const own = htmlAttributes(attributes);
    // A dialog is shown when it is open; what a reader folds out is there to be read.
    if (!isHidden(own) && !(tag === 'dialog' && !own.has('open'))) return false;
    name = tag;
    depth = 1;
    return true;
  };
}
