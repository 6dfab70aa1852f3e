/** Drawn for Fordel on a 16 px grid. An icon never stands alone for a meaning: a name or a text is beside it. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6 3 3 6l3 3M3.5 6H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3 3-3 3M12.5 6H6a3.5 3.5 0 0 0 0 7h3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.8 10.8 14 14',
  sun: 'M8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1',
  moon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1Z',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  lock: 'M4 7.5h8V14H4ZM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  unlock: 'M4 7.5h8V14H4ZM5.5 7.5V4.6a2.5 2.5 0 0 1 4.8-.9',
  warning: 'M8 2.5 14.5 13.5h-13ZM8 6.5v3.2M8 11.5v.4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  file: 'M4 1.8h5l3 3v9.4H4ZM9 1.8v3h3',
  folder: 'M1.8 3.5h4.4l1.4 1.6h6.6v7.6H1.8Z',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  plus: 'M8 3v10M3 8h10',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6 6.4A2 2 0 1 1 8.9 8.2c-.6.3-.9.7-.9 1.3M8 11.2v.4',
  choose: 'M2.5 2.5h4v4h-4ZM9.5 2.5h4v4h-4ZM2.5 9.5h4v4h-4ZM9.3 11.6l1.6 1.6 2.9-3.4',
  copies: 'M5.5 5.5h8v8h-8ZM5.5 10.5h-3v-8h8v3',
  screen: 'M2 3h12v8H2ZM8 11v2.5M5 13.5h6',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
} as const;

/** The part of an icon that is filled where it is drawn solid. */
const solids: Partial<Record<keyof typeof paths, string>> = { lock: 'M4 7.5h8V14H4Z' };

export type IconName = keyof typeof paths;

export function Icon({ name, solid = false }: { readonly name: IconName; readonly solid?: boolean }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path className="solid" d={solids[name]} />}
      <path d={paths[name]} />
    </svg>
  );
}
