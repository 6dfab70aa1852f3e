import type { BackupWords } from '../../../shared/i18n/backup-nb.ts';
import type { BackupRound } from '../../../shared/model/backup.ts';
import { roundName } from '../../../shared/model/round-name.ts';

/** The rounds of a backup in a line: «Eksempelfylket 2027, Eksempelfylket 2026». */
export const roundNames = (words: BackupWords, rounds: readonly BackupRound[] | null): string =>
  rounds === null ? words.unreadable : words.rounds(rounds.map(roundName));
