import type { RecordWords } from '../../../shared/i18n/record-nb.ts';
import { useWords } from '../../store/use-app.ts';

/** The words of the record of a kommune, of regions and of samarbeid. */
export const useRecordWords = (): RecordWords => useWords().record;
