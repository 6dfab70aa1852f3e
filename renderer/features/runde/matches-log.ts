import type { LogLine } from '../../../shared/i18n/log-line.ts';
import type { LogKind } from '../../../shared/model/log-kind.ts';
import { localTime } from '../../components/local-time.ts';

/** Whether every word of the text stands somewhere in the line, and the kind is the one asked for; null = any. */
export function matchesLog(line: LogLine, text: string, kind: LogKind | null): boolean {
  if (kind !== null && line.kind !== kind) return false;
  const { at, who, what, kommune, kindName, reason } = line;
  const whole = [localTime(at), who, what, kommune, kindName, reason].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
