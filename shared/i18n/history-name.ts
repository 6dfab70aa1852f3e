import type { HistoryEntry, RoundView } from '../model/round.ts';
import { formatNumber } from './format-number.ts';
import type { ScreenWords } from './screens-nb.ts';

type Entry = Pick<HistoryEntry, 'command' | 'params'>;

/** What of the round the names are made of. */
export interface Named {
  readonly kommuner: readonly Pick<RoundView['kommuner'][number], 'kommunenummer' | 'name'>[];
  readonly scenarios: readonly Pick<RoundView['scenarios'][number], 'id' | 'name'>[];
}

/**
 * A command of the history in the user's words: «lås Trondheim på 140», and the scenario where it is not the recommended. An
 * undoing says what it undid; in a log from before it was noted, only that it was one.
 */
export function historyName(words: ScreenWords, entry: Entry, round: Named | null): string {
  const { of: undone, ...params } = entry.params;
  if (isGoingBack(entry.command) && typeof undone === 'string' && !isGoingBack(undone)) {
    const what = historyName(words, { command: undone, params }, round);
    return entry.command === 'history.undo' ? words.app.undone(what) : words.app.redone(what);
  }
  const name = plainName(words, entry, round?.kommuner ?? []);
  // Commands on the scenarios themselves have it in their name.
  const id = entry.command.startsWith('scenario.') ? null : (entry.params.scenario ?? null);
  const scenario = round?.scenarios.find((one) => one.id === id);
  return scenario === undefined ? name : words.fordeling.history.inScenario(name, scenario.name);
}

const isGoingBack = (command: string): boolean => command === 'history.undo' || command === 'history.redo';

function plainName(words: ScreenWords, entry: Entry, kommuner: Named['kommuner']): string {
  const text = (key: string): string => String(entry.params[key] ?? '');
  const persons =
    typeof entry.params.number === 'number' ? formatNumber(entry.params.number) : text('number');
  const number = entry.params.kommunenummer;
  const kommune =
    kommuner.find((one) => one.kommunenummer === number)?.name ??
    (text('kommune') || text('name') || (number === null ? words.history.all : String(number ?? '')));
  switch (entry.command) {
    case 'criteria.save':
    case 'criteria.usePreset':
    case 'rest.set':
    case 'minors.set':
    case 'minors.remove':
    case 'lot.set':
    case 'lot.remove':
    case 'forms.accept':
      return words.history[entry.command];
    case 'target.add':
      return words.history['target.add'](persons);
    case 'lock.set':
      return words.history['lock.set'](kommune, persons);
    case 'innspill.save':
      return words.history['innspill.save'](kommune, text('topic'));
    case 'innspill.saveLine':
      return words.record.history.line(kommune, text('topic'));
    case 'region.save':
      return words.record.history.region(text('name'));
    case 'region.remove':
      return words.record.history.removeRegion;
    case 'plans.save':
      return words.record.history.plans;
    case 'contacts.save':
      return words.record.history.contacts(kommune);
    case 'privateNote.save':
      return words.record.history.note(kommune);
    case 'import.confirm':
    case 'import.confirmAll':
      return words.history['import.confirm'](text('file'));
    case 'import.remove':
      return words.history['import.remove'](words.basis.ownSource(text('file')));
    case 'samarbeid.save':
    case 'samarbeid.remove':
      return words.history[entry.command](text('name'));
    case 'letters.setup':
    case 'letters.setTemplate':
    case 'letters.make':
    case 'letters.sent':
    case 'letters.journal':
    case 'letters.addAttachment':
    case 'letters.removeAttachment':
    case 'reply.approve':
      return words.letters.history[entry.command];
    case 'letters.kommune':
    case 'reply.save':
      return words.letters.history[entry.command](kommune);
    case 'asked.set':
    case 'forms.place':
    case 'capacity.save':
    case 'capacity.asMax':
    case 'lock.remove':
    case 'bounds.set':
    case 'bounds.remove':
      return words.history[entry.command](kommune);
    case 'meeting.logChange':
      return words.moete.history.logChange(kommune, persons);
    case 'meeting.setOutcome':
      return words.moete.history.setOutcome(kommune);
    case 'column.add':
    case 'column.rename':
    case 'scenario.add':
    case 'scenario.rename':
    case 'savedSet.save':
      return words.fordeling.history[entry.command](text('name'));
    case 'note.set':
      return words.fordeling.history['note.set'](kommune);
    case 'column.remove':
    case 'cells.set':
    case 'layout.save':
    case 'lock.setMany':
    case 'bounds.setMany':
    case 'scenario.recommend':
    case 'scenario.remove':
    case 'savedSet.use':
    case 'savedSet.remove':
      return words.fordeling.history[entry.command];
    case 'round.import':
      return words.roundFile.history[entry.command](text('file'), text('from'));
    case 'selection.save':
    case 'selection.remove':
    case 'selection.openSample':
      return words.velg.history[entry.command];
    case 'decision.save':
    case 'readiness.save':
      return words.oppfolging.history[entry.command](kommune);
    case 'deadlines.save':
    case 'round.archive':
    case 'round.label':
      return words.oppfolging.history[entry.command];
    case 'details.set':
    case 'exempt.set':
      return words.packageMore.history[entry.command];
    case 'history.undo':
    case 'history.redo':
    case 'package.export':
    case 'delivery.export':
    case 'decision.request':
    case 'boundary.import':
    case 'boundary.remove':
      return words.logg.names[entry.command];
    case 'contacts.forget':
      return words.logg.names['contacts.forget'](kommune);
    default:
      return words.history.unknown;
  }
}
