import { formNb } from '../../../../shared/i18n/form-nb.ts';
import { formNn } from '../../../../shared/i18n/form-nn.ts';

const ours: readonly string[] = [formNb, formNn].flatMap((words) => [
  ...Object.values(words.placeholder),
  words.choose,
]);

/** What Word itself puts into a control that was emptied. */
const words =
  /^(klikk eller trykk( her)? for å|click or tap( here)? to|velg et element|vel eit element|choose an item)/i;

/**
 * An answer without the text that stood there to be written over. Word marks it, but a program that does not know the
 * mark keeps it beside what the user wrote: so the words decide, and not the mark.
 */
export function withoutPlaceholder(text: string): string {
  if (words.test(text) && text.length < 80) return '';
  const found = ours.filter((hint) => text.startsWith(hint)).toSorted((a, b) => b.length - a.length)[0];
  if (found === undefined) return text;
  const rest = text.slice(found.length);
  // «Antall» may also be the first word of an answer: a short hint goes only where nothing else is on its line.
  return rest === '' || rest.startsWith('\n') || found.endsWith('.') ? rest.trim() : text;
}
