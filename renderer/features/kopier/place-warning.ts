import type { BackupWords } from '../../../shared/i18n/backup-nb.ts';
import type { UnsafePlace } from '../../../shared/model/backup.ts';

export const placeWarning = (words: BackupWords, place: UnsafePlace): string =>
  place.kind === 'network' || place.service === null ? words.network : words.sync(place.service);
