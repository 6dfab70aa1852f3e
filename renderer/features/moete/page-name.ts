import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { MeetingPage } from './meeting-pages.ts';
import type { MeetingView } from './meeting-view.ts';

/** A page in the overview. */
export function pageName(page: MeetingPage, view: MeetingView, words: ScreenWords['moete']): string {
  switch (page.kind) {
    case 'list':
      return words.names.list(page.part + 1, page.of);
    case 'kommune':
      return nameOf(view, page.kommunenummer);
    case 'innspill':
      return words.names.innspill(nameOf(view, page.kommunenummer));
    default:
      return words.names[page.kind];
  }
}

const nameOf = (view: MeetingView, kommunenummer: string): string =>
  view.rows.find((row) => row.kommunenummer === kommunenummer)?.name ?? kommunenummer;
