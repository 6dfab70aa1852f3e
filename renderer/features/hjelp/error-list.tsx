import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { errorsNb } from '../../../shared/i18n/errors-nb.ts';
import type { Language } from '../../store/app-state.ts';

const codes = Object.keys(errorsNb) as readonly ErrorCode[];

/** Every error there is with its words: made from the table they come from, so that none is left out. */
export const errorSentences = (language: Language): readonly (readonly [ErrorCode, string])[] =>
  codes.map((code) => [code, errorText({ code, params: {} }, language)]);

export function ErrorList({ language }: { readonly language: Language }) {
  return (
    <ul className="help-errors">
      {errorSentences(language).map(([code, sentence]) => (
        <li key={code}>
          {sentence} <code>({code})</code>
        </li>
      ))}
    </ul>
  );
}
