/** What is counted, in the tables that shipped indicators come from; it stands before all else in a header. */
const CONTENTS: readonly RegExp[] = [
  /^personer, etter bosted ved programdeltak(?:else|ing)(?: \((?:prosent|antall|talet|personer|personar)\))?/,
  /^(?:syssels[ae]tte i prosent av befolkning(?:en|a)|andel syssels[ae]tte i befolkning(?:en|a))(?: \(prosent\))?/,
  /^andel av (?:befolkningen|befolkninga|folkemengden|folkemengda)(?: \(prosent\))?/,
];
/** Whether a text begins with what is counted in one of those tables. Folded text in. */
export const isKnownContent = (text: string): boolean => CONTENTS.some((pattern) => pattern.test(text));

/** Of whom, as the same tables say it, one dimension after the other. */
const OF_WHOM =
  /^(?:begge kjønn|menn|kvinner|alle aldre|\d{1,3}-\d{1,3} år|(?:ett|eitt|to|tre|fire|fem) år tid(?:ligere|legare)|\d? ?sysselsatt og ?\/ ?eller under utdanning(?:, i alt)?|(?:0 )?(?:arbeidssituasjon|arbeidsmarkedsstatus|arbeidsmarknadsstatus),? i alt|innvandrere(?= |$)(?! og)|alle land)(?=$| |,)/;

/**
 * A header in which all dimensions stand behind each other («Sysselsatte i prosent av befolkningen Menn 15-74 år»), in its
 * parts; what is not known of it is kept whole, as the last of them. Folded text in, folded text out.
 */
export function knownParts(text: string): readonly string[] {
  const content = CONTENTS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (content === undefined) return [text];
  const parts = [content];
  let rest = text.slice(content.length).trim();
  for (;;) {
    const found = OF_WHOM.exec(rest)?.[0];
    if (found === undefined) break;
    parts.push(found);
    rest = rest.slice(found.length).replace(/^,/, '').trim();
  }
  return rest === '' ? parts : [...parts, rest];
}
