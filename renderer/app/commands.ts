import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { type AppState, type Step, screens, tools } from '../store/app-state.ts';

/** One thing the user can do. Search, key and button share this table, so that they can never differ. */
export interface Command {
  readonly id: string;
  readonly label: (words: ScreenWords) => string;
  /** 'ctrl+z': control, or command on a Mac. Never a single letter. */
  readonly keys: readonly string[];
  /** Left to the field where text is being written, such as undo of typing. */
  readonly notInText: boolean;
  readonly enabled: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

const inRound = (state: AppState): boolean => state.roundId !== null;
const plain = { keys: [] as readonly string[], notInText: false, enabled: inRound };

const goTo = (screen: Step, index: number): Command => ({
  ...plain,
  id: `go-${screen}`,
  label: (words) => words.commands.go(words.steps[screen]),
  keys: [`alt+${index + 1}`],
  run: (state) => state.go(screen),
});

export const commands: readonly Command[] = [
  {
    ...plain,
    id: 'search',
    label: (words) => words.commands.search,
    keys: ['ctrl+k'],
    run: () => document.getElementById('search')?.focus(),
  },
  {
    ...plain,
    id: 'undo',
    label: (words) => words.app.undo,
    keys: ['ctrl+z'],
    notInText: true,
    enabled: (state) => (state.view?.history.undo ?? null) !== null || state.unsaved > 0,
    run: (state) => void state.undo(),
  },
  {
    ...plain,
    id: 'redo',
    label: (words) => words.app.redo,
    keys: ['ctrl+shift+z', 'ctrl+y'],
    notInText: true,
    enabled: (state) => (state.view?.history.redo ?? null) !== null,
    run: (state) => void state.redo(),
  },
  ...screens.map(goTo),
  ...tools.map(
    (tool): Command => ({
      ...plain,
      id: `go-${tool}`,
      label: (words) => words.commands.go(words[tool].step),
      run: (state) => state.go(tool),
    }),
  ),
  {
    ...plain,
    id: 'fetch',
    label: (words) => words.commands.fetch,
    run: (state) => state.go('grunnlag'),
  },
  {
    ...plain,
    id: 'export',
    label: (words) => words.commands.export,
    run: (state) => state.go('anbefaling'),
  },
  {
    ...plain,
    id: 'language',
    label: (words) => words.commands.toggleLanguage,
    run: (state) => state.setLanguage(state.language === 'nb' ? 'nn' : 'nb'),
  },
  {
    ...plain,
    id: 'theme',
    label: (words) => words.commands.toggleTheme,
    run: (state) => state.setTheme(state.theme === 'light' ? 'dark' : 'light'),
  },
  {
    ...plain,
    id: 'sample',
    label: (words) => words.commands.sample,
    run: (state) => void state.openSample('trondelag-2022'),
  },
  {
    ...plain,
    id: 'invented',
    label: (words) => words.commands.invented,
    run: (state) => void state.openSample('eksempelfylket-2027'),
  },
  {
    ...plain,
    id: 'new-round',
    label: (words) => words.commands.newRound,
    run: (state) => void state.closeRound(),
  },
];

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
