export { foldName } from './fold-name.ts';
export { fylkerNamed } from './fylke-names.ts';
export { kommuneMatcher } from './kommune-matcher.ts';
export { kommunerOf } from './kommuner-of.ts';
export { loadRegister } from './load-register.ts';
export type { Register } from './register.ts';
