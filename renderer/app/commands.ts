import { commandLabel } from '../../shared/commands/command-label.ts';
import { type CommandId, commandTable } from '../../shared/commands/command-table.ts';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { AppState } from '../store/app-state.ts';
import type { Screen } from '../store/screen.ts';
import { canUndo } from './can-undo.ts';
import { helpHere } from './help-here.ts';
import { canPresent, presentSelected } from './present-selected.ts';

/** One thing the user can do. Search, key, menu and button share the table, so that they can never differ. */
export interface Command {
  readonly id: CommandId;
  readonly label: (words: ScreenWords) => string;
  /** 'ctrl+z': control, or command on a Mac. Never a single letter. */
  readonly keys: readonly string[];
  /** Left to the field where text is being written, such as undo of typing. */
  readonly notInText: boolean;
  readonly enabled: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

type Act = Pick<Command, 'run'> & Partial<Pick<Command, 'enabled' | 'notInText'>>;

const inRound = (state: AppState): boolean => state.roundId !== null;
const always = (): boolean => true;
const goTo = (screen: Screen): Act => ({ run: (state) => state.go(screen) });

/** Brings a part of a page into sight, and the reader's place to it, when the page is there. */
const showPart = (id: string): void =>
  void requestAnimationFrame(() => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  });

const acts: Readonly<Record<CommandId, Act>> = {
  search: { run: () => document.getElementById('search')?.focus() },
  undo: {
    notInText: true,
    enabled: canUndo,
    run: (state) => void state.undo(),
  },
  redo: {
    notInText: true,
    enabled: (state) => (state.view?.history.redo ?? null) !== null,
    run: (state) => void state.redo(),
  },
  'go-runde': goTo('runde'),
  'go-grunnlag': goTo('grunnlag'),
  'go-innspill': goTo('innspill'),
  'go-kriterier': goTo('kriterier'),
  'go-fordeling': goTo('fordeling'),
  'go-moete': goTo('moete'),
  'go-anbefaling': goTo('anbefaling'),
  'go-oppfolging': goTo('oppfolging'),
  present: { enabled: canPresent, run: presentSelected },
  'go-velg': goTo('velg'),
  'go-kopier': goTo('kopier'),
  'round-export': {
    run: (state) => {
      state.go('runde');
      showPart('share-title');
    },
  },
  'round-import': {
    enabled: always,
    run: (state) => void state.closeRound().then(() => showPart('start-receive')),
  },
  fetch: goTo('grunnlag'),
  export: goTo('anbefaling'),
  language: {
    enabled: always,
    run: (state) => state.setLanguage(state.language === 'nb' ? 'nn' : 'nb'),
  },
  theme: { enabled: always, run: (state) => state.setTheme(state.theme === 'light' ? 'dark' : 'light') },
  sample: { enabled: always, run: (state) => void state.openSample('trondelag-2022') },
  invented: { enabled: always, run: (state) => void state.openSample('eksempelfylket-2027') },
  'new-round': { run: (state) => void state.closeRound() },
  help: { enabled: always, run: (state) => state.openHelp(state.screen === 'hjelp' ? null : helpHere()) },
  keys: { enabled: always, run: (state) => state.openHelp('taster') },
  tour: { enabled: always, run: (state) => void state.startTour() },
  about: { enabled: always, run: (state) => state.openHelp('om') },
};

export const commands: readonly Command[] = commandTable.map(({ id, keys }) => ({
  enabled: inRound,
  notInText: false,
  ...acts[id],
  id,
  keys,
  label: (words) => commandLabel(words, id),
}));

/** 'ctrl+shift+z' for what was pressed. Command counts as control. */
export function pressedKeys(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key' | 'code'>,
): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  return [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey ? 'shift' : '',
    event.altKey && digit !== undefined ? digit : event.key.toLowerCase(),
  ]
    .filter((part) => part !== '')
    .join('+');
}
