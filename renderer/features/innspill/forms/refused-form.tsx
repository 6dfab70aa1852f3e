import { Button } from '@digdir/designsystemet-react';
import type { FormFound } from '../../../../shared/contract/index.ts';
import { errorText } from '../../../../shared/i18n/error-text.ts';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useFormsWords } from './use-forms-words.ts';

/** A file that cannot come in, and why. */
export function RefusedForm({ form }: { readonly form: FormFound }) {
  const words = useFormsWords();
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const round = useApp((state) => state.view?.round.year ?? 0);
  const { state, said, error, fileName } = form;
  const kommune = [said.kommunenummer, said.name].filter((part) => part !== null).join(' ') || fileName;
  const why =
    state === 'ready'
      ? ''
      : words.states[state]({ kommune, year: String(said.year ?? '?'), round: String(round) });
  return (
    <li className="form-row refused">
      <span className="warn">
        <Icon name="warning" />
      </span>
      <div>
        <b>{fileName}</b>
        <p>{why}</p>
        {error !== null && state === 'damaged' && <p className="muted">{errorText(error, language)}</p>}
        {state === 'not-a-form' && form.kind === 'docx' && (
          <Button
            variant="tertiary"
            onClick={() => {
              void store.getState().readFreeText({ token: form.file, name: fileName });
              store.getState().dropForm(form.file);
            }}
          >
            {words.placeSelf}
          </Button>
        )}
      </div>
      <Button
        variant="tertiary"
        icon
        aria-label={words.remove(fileName)}
        onClick={() => store.getState().dropForm(form.file)}
      >
        <Icon name="cross" />
      </Button>
    </li>
  );
}
