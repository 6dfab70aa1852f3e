const names: Readonly<Record<string, string>> = { ctrl: 'CommandOrControl', alt: 'Alt', shift: 'Shift' };

/** 'ctrl+shift+z' as Electron's menus write it: CommandOrControl+Shift+Z. */
export const accelerator = (keys: string): string =>
  keys
    .split('+')
    .map((part) => names[part] ?? part.toUpperCase())
    .join('+');
