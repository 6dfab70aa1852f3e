/** A text in parts, as one cell or shared string has it. */
export interface RichText {
  /** Another text begins. */
  readonly begin: () => void;
  /** Another part of it begins, which stands on the line until something else is said. */
  readonly run: () => void;
  /** This part stands in another way: `superscript` over the line. */
  readonly align: (how: string | undefined) => void;
  readonly add: (text: string) => void;
  readonly text: () => string;
}

/**
 * Puts the parts of a text together without those over the line: «60» with a raised «1» is 60 with a note, and not 601. A
 * text that is raised as a whole is kept.
 */
export function richText(): RichText {
  let onLine = '';
  let whole = '';
  let isRaised = false;
  return {
    begin: () => {
      onLine = '';
      whole = '';
      isRaised = false;
    },
    run: () => {
      isRaised = false;
    },
    align: (how) => {
      isRaised = how === 'superscript';
    },
    add: (text) => {
      whole += text;
      if (!isRaised) onLine += text;
    },
    text: () => (onLine.trim() === '' ? whole : onLine),
  };
}
