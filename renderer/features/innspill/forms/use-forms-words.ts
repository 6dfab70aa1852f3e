import type { FormsWords } from '../../../../shared/i18n/forms-nb.ts';
import { useWords } from '../../../store/use-app.ts';

/** The words of forms, of taking them in and of placing free text. */
export const useFormsWords = (): FormsWords => useWords().forms;
