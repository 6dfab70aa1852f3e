const names: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' };

/** 'ctrl+shift+z' as it is written for people: «Ctrl Shift Z». */
export const keyName = (keys: string): string =>
  keys
    .split('+')
    .map((part) => names[part] ?? part.toUpperCase())
    .join(' ');
