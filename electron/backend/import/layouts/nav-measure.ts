import { foldName } from '../../register/index.ts';

/** NAV's words for those who are wholly unemployed, and no others. */
const UNEMPLOYED =
  /^(registrerte )?hei?lt (arbeids)?(ledige|lause)(?=$| ?[^\p{L}\d ]| (fordelt|etter|per|pr|i|ved|av|siste|kommune|fylke)(?!\p{L}))/u;
/** Words by which a title says that it counts only some of them, or others too. */
const OTHERS =
  /(?<!\p{L})(?:tiltak|delvis|permitter|menn(?!\p{L})|kvinner|kjønn|alder|aldre|innvandr|landbakgrunn|fødeland|yrke|næring|utdanning|ungdom|unge|varighet|varigheit|langtid|(?<!og )endring|sesong|flyktning|ukrain)|\d år/u;

/** «Tabell 5. Helt ledige …». */
const NUMBERED = /^tabell ?\d+[a-z]?[.:]? /;

/** Whether a line says that only some are counted, or others too. */
export const isOfSome = (text: string): boolean => OTHERS.test(foldName(text));

/** Whether a title is about all who are wholly unemployed: «Helt ledige fordelt på kommune», not «Helt ledige menn». */
export function isUnemployed(title: string): boolean {
  const text = foldName(title).replace(NUMBERED, '');
  return UNEMPLOYED.test(text) && !OTHERS.test(text);
}
