import { Button } from '@digdir/designsystemet-react';
import { ChooseFiles } from '../../../components/choose-files.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { comesIn, isTaken, undecided } from '../../../store/form-choices.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { FormRow } from './form-row.tsx';
import { RefusedForm } from './refused-form.tsx';
import { useFormsWords } from './use-forms-words.ts';

/** Filled-in forms on their way in: what is new, what differs, and what cannot come in and why. */
export function TakeForms() {
  const words = useFormsWords();
  const store = useAppStore();
  const found = useApp((state) => state.formsFound);
  const reading = useApp((state) => state.formsReading);
  const progress = useApp((state) => state.progress);
  return (
    <section className="take-forms" aria-labelledby="take-forms">
      <h2 id="take-forms">{words.takeTitle}</h2>
      <p className="muted">{words.takeHelp}</p>
      <div>
        <ChooseFiles label={words.choose} testId="form-field" take={store.getState().readForms} />
      </div>
      {reading > 0 && (
        <p role="status">
          {words.reading(progress?.done ?? 0, reading)}
          <progress aria-hidden="true" max={reading} value={progress?.done ?? 0} />
        </p>
      )}
      {found !== null && <Found />}
    </section>
  );
}

function Found() {
  const words = useFormsWords();
  const store = useAppStore();
  const found = useApp((state) => state.formsFound) ?? [];
  const choices = useApp((state) => state.formChoices);
  const usable = found.filter(comesIn);
  const refused = found.filter((form) => !comesIn(form));
  const taken = found.filter((form) => isTaken(form, choices));
  const open = taken.reduce((sum, form) => sum + undecided(form, choices), 0);
  const differs = usable.some(({ candidates }) =>
    candidates.some(({ changes }) => changes.some(({ kind }) => kind === 'differs')),
  );
  return (
    <div className="forms-found">
      <p className="forms-summary" role="status">
        {words.summary(usable.length, refused.length)}
      </p>
      {differs && (
        <div className="forms-prefer">
          <span id="forms-prefer">{words.differing}</span>
          <Segmented
            label={words.differing}
            value={choices.prefer ?? 'none'}
            onChange={(prefer) => store.getState().chooseForms({ prefer: prefer === 'none' ? null : prefer })}
            options={[
              { value: 'new', label: words.preferNew },
              { value: 'old', label: words.preferOld },
              { value: 'none', label: words.take.undecided },
            ]}
          />
        </div>
      )}
      {usable.length > 0 && (
        <ul className="plain-list forms-list" aria-label={words.list}>
          {usable.map((form) => (
            <FormRow key={form.file} form={form} all={found} />
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <>
          <h3>{words.cannot}</h3>
          <ul className="plain-list forms-list">
            {refused.map((form) => (
              <RefusedForm key={form.file} form={form} />
            ))}
          </ul>
        </>
      )}
      <div className="forms-accept">
        <Button disabled={taken.length === 0 || open > 0} onClick={() => void store.getState().acceptForms()}>
          {words.accept(taken.length)}
        </Button>
        <Button variant="secondary" onClick={() => store.getState().dropForm(null)}>
          {words.discard}
        </Button>
        <p className={open > 0 ? 'warn' : 'muted'} role="status">
          {open > 0 ? words.mustDecide(open) : taken.length === 0 ? words.nothingChosen : ''}
        </p>
      </div>
    </div>
  );
}
