import type { TableRow } from './table.ts';

/** What surrounds the work. The support file itself tells of the machine and the door, and is tested on its own. */
export const helpRows: readonly TableRow[] = [
  {
    says: 'the menu is told which language the window speaks',
    gives: 'ok',
    name: 'app.speak',
    input: { language: 'nn' },
  },
  {
    says: 'of two languages',
    gives: 'invalid-input',
    name: 'app.speak',
    input: { language: 'en' },
  },
];
