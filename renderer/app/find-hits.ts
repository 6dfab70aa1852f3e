import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { KommuneView } from '../../shared/model/round.ts';
import type { AppState } from '../store/app-state.ts';
import { type Command, commands } from './commands.ts';

export type Hit =
  | { readonly kind: 'kommune'; readonly id: string; readonly label: string; readonly kommune: KommuneView }
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly command: Command };

/** As many as fit without scrolling at 800 px height. */
const most = 10;

const folded = (text: string): string => text.toLocaleLowerCase('nb');

/** Kommuner and commands that hold the words searched for; those that begin with them first. */
export function findHits(query: string, state: AppState, words: ScreenWords): readonly Hit[] {
  const wanted = folded(query.trim());
  const kommuner = (state.view?.kommuner ?? []).map((kommune): Hit => {
    return { kind: 'kommune', id: kommune.kommunenummer, label: kommune.name, kommune };
  });
  const doable = commands
    .filter((command) => command.id !== 'search' && command.enabled(state))
    .map((command): Hit => ({ kind: 'command', id: command.id, label: command.label(words), command }));
  const all = wanted === '' ? doable : [...kommuner, ...doable];
  const found = all.filter((hit) => folded(hit.label).includes(wanted) || hit.id === wanted);
  const begins = found.filter((hit) => folded(hit.label).startsWith(wanted));
  return [...begins, ...found.filter((hit) => !begins.includes(hit))].slice(0, most);
}
