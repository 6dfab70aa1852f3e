import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import type { HistoryEntry, KommuneView } from '../../shared/model/round.ts';

/** A command of the history in the user's words: «lås Trondheim på 140». */
export function historyName(
  words: ScreenWords,
  entry: Pick<HistoryEntry, 'command' | 'params'>,
  kommuner: readonly Pick<KommuneView, 'kommunenummer' | 'name'>[],
): string {
  const text = (key: string): string => String(entry.params[key] ?? '');
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
      return words.history[entry.command];
    case 'target.add':
      return words.history['target.add'](text('number'));
    case 'lock.set':
      return words.history['lock.set'](kommune, text('number'));
    case 'innspill.save':
      return words.history['innspill.save'](kommune, text('topic'));
    case 'import.confirm':
    case 'import.confirmAll':
      return words.history['import.confirm'](text('file'));
    case 'import.remove':
      return words.history['import.remove'](text('file'));
    case 'samarbeid.save':
    case 'samarbeid.remove':
      return words.history[entry.command](text('name'));
    case 'asked.set':
    case 'capacity.save':
    case 'capacity.asMax':
    case 'lock.remove':
    case 'bounds.set':
    case 'bounds.remove':
      return words.history[entry.command](kommune);
    default:
      return words.history.unknown;
  }
}
