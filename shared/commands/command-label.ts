import type { ScreenWords } from '../i18n/screens-nb.ts';
import { assertNever } from '../model/assert-never.ts';
import type { CommandId } from './command-table.ts';

/** What a command is called in the menu, in search and in the guide. */
export function commandLabel(words: ScreenWords, id: CommandId): string {
  switch (id) {
    case 'undo':
      return words.app.undo;
    case 'redo':
      return words.app.redo;
    case 'search':
      return words.commands.search;
    case 'go-runde':
    case 'go-grunnlag':
    case 'go-innspill':
    case 'go-kriterier':
    case 'go-fordeling':
    case 'go-moete':
    case 'go-anbefaling':
    case 'go-oppfolging':
      return words.commands.go(words.steps[stepOf[id]]);
    case 'present':
      return words.work.showInMeeting;
    case 'go-velg':
      return words.commands.go(words.velg.step);
    case 'go-kopier':
      return words.commands.go(words.kopier.step);
    case 'round-export':
      return words.roundFile.commands.export;
    case 'round-import':
      return words.roundFile.commands.import;
    case 'fetch':
      return words.commands.fetch;
    case 'export':
      return words.commands.export;
    case 'language':
      return words.commands.toggleLanguage;
    case 'theme':
      return words.commands.toggleTheme;
    case 'sample':
      return words.commands.sample;
    case 'invented':
      return words.commands.invented;
    case 'new-round':
      return words.commands.newRound;
    case 'help':
      return words.hjelp.command;
    case 'keys':
      return words.hjelp.keys;
    case 'tour':
      return words.hjelp.tour.start;
    case 'about':
      return words.hjelp.about;
    default:
      return assertNever(id);
  }
}

const stepOf = {
  'go-runde': 'runde',
  'go-grunnlag': 'grunnlag',
  'go-innspill': 'innspill',
  'go-kriterier': 'kriterier',
  'go-fordeling': 'fordeling',
  'go-moete': 'moete',
  'go-anbefaling': 'anbefaling',
  'go-oppfolging': 'oppfolging',
} as const;
