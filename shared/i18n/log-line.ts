import { type LogKind, logKind } from '../model/log-kind.ts';
import type { LogEntry } from '../model/round.ts';
import { historyName, type Named } from './history-name.ts';
import type { ScreenWords } from './screens-nb.ts';

/** An entry of the log in words. It has nothing of what was written but its name and its reason. */
export interface LogLine {
  readonly id: number;
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  readonly kind: LogKind;
  readonly kindName: string;
  /** The words undo has for it. */
  readonly what: string;
  readonly kommunenummer: string | null;
  /** The number where the kommune is in the round no more. */
  readonly kommune: string | null;
  readonly reason: string | null;
  readonly undone: boolean;
}

/** What a command is given as its reason, by the call: of a lock, of «høyest = kapasitet» for minors, of an exemption. */
const reasons = ['reason', 'capacityReason', 'legalBasis'] as const;

export function logLine(words: ScreenWords, entry: LogEntry, round: Named): LogLine {
  const { id, at, who, command, params, undone } = entry;
  const number = params.kommunenummer;
  const kommunenummer = typeof number === 'string' ? number : null;
  const kind = logKind(command);
  // What is undone had a reason; the undoing has none.
  const given = kind === 'undo' ? [] : reasons.map((key) => params[key]);
  const reason = given.find((value) => typeof value === 'string' && value !== '');
  return {
    id,
    at,
    who,
    kind,
    kindName: logKindName(words, kind),
    what: historyName(words, entry, round),
    kommunenummer,
    kommune: round.kommuner.find((one) => one.kommunenummer === kommunenummer)?.name ?? kommunenummer,
    reason: typeof reason === 'string' ? reason : null,
    undone,
  };
}

export function logKindName(words: ScreenWords, kind: LogKind): string {
  if (kind === 'velg') return words.velg.title;
  return kind === 'undo' || kind === 'other' ? words.logg.kinds[kind] : words.steps[kind];
}
