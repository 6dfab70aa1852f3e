/** Where a command stands in the desktop's menu; null: only in search and on its button. */
export type MenuPlace = 'file' | 'edit' | 'go' | 'view' | 'help' | null;

interface CommandEntry {
  readonly id: string;
  readonly menu: MenuPlace;
  /** 'ctrl+z': control, or command on a Mac. Never a single letter. The first is the one that is shown. */
  readonly keys: readonly string[];
}

/**
 * Everything the user can do from anywhere, once: the desktop's menu, the window's keys, search, buttons and the
 * list of keys in the guide all read it here, so that they can never differ.
 */
export const commandTable = [
  { id: 'search', menu: 'edit', keys: ['ctrl+k'] },
  { id: 'undo', menu: 'edit', keys: ['ctrl+z'] },
  { id: 'redo', menu: 'edit', keys: ['ctrl+shift+z', 'ctrl+y'] },
  { id: 'go-runde', menu: 'go', keys: ['alt+1'] },
  { id: 'go-grunnlag', menu: 'go', keys: ['alt+2'] },
  { id: 'go-innspill', menu: 'go', keys: ['alt+3'] },
  { id: 'go-kriterier', menu: 'go', keys: ['alt+4'] },
  { id: 'go-fordeling', menu: 'go', keys: ['alt+5'] },
  { id: 'go-moete', menu: 'go', keys: ['alt+6'] },
  { id: 'go-anbefaling', menu: 'go', keys: ['alt+7'] },
  { id: 'go-oppfolging', menu: 'go', keys: ['alt+8'] },
  // As where slides are shown: from the one that is looked at.
  { id: 'present', menu: 'go', keys: ['shift+f5'] },
  { id: 'go-velg', menu: 'go', keys: [] },
  { id: 'go-kopier', menu: 'file', keys: [] },
  { id: 'new-round', menu: 'file', keys: [] },
  { id: 'sample', menu: 'file', keys: [] },
  { id: 'invented', menu: 'file', keys: [] },
  { id: 'round-export', menu: 'file', keys: [] },
  { id: 'round-import', menu: 'file', keys: [] },
  { id: 'fetch', menu: 'file', keys: [] },
  { id: 'export', menu: 'file', keys: [] },
  { id: 'language', menu: 'view', keys: [] },
  { id: 'theme', menu: 'view', keys: [] },
  { id: 'help', menu: 'help', keys: ['f1', 'ctrl+f1'] },
  { id: 'keys', menu: 'help', keys: [] },
  { id: 'tour', menu: 'help', keys: [] },
  { id: 'about', menu: 'help', keys: [] },
] as const satisfies readonly CommandEntry[];

export type CommandId = (typeof commandTable)[number]['id'];
