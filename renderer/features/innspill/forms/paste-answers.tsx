import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { DateInput } from '../../../components/date-input.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { PlaceText } from './place-text.tsx';
import { useFormsWords } from './use-forms-words.ts';

/** Answers that came as free text: pasted here, and placed by topic by the user. */
export function PasteAnswers() {
  const words = useFormsWords();
  const store = useAppStore();
  const { text, started, source, kommunenummer, date } = useApp((state) => state.freeText);
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const id = useId();
  const edit = store.getState().editFreeText;
  return (
    <section className="paste-answers" aria-labelledby="paste-answers">
      <h2 id="paste-answers">{words.pasteTitle}</h2>
      <p className="muted">{words.pasteHelp}</p>
      <div className="paste-about">
        <div>
          <label htmlFor={`${id}-kommune`}>{words.kommune}</label>
          <select
            id={`${id}-kommune`}
            value={kommunenummer ?? ''}
            onChange={(event) => edit({ kommunenummer: event.target.value || null })}
          >
            <option value="">{words.take.undecided}</option>
            {kommuner.map((kommune) => (
              <option key={kommune.kommunenummer} value={kommune.kommunenummer}>
                {kommune.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-source`}>{words.source}</label>
          <input
            id={`${id}-source`}
            type="text"
            maxLength={300}
            placeholder={words.sourceDefault}
            value={source}
            onChange={(event) => edit({ source: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}-date`}>{words.date}</label>
          <DateInput id={`${id}-date`} value={date} onChange={(next) => edit({ date: next })} />
        </div>
      </div>
      {started ? (
        <PlaceText />
      ) : (
        <>
          <Textfield
            multiline
            rows={5}
            label={words.pasteText}
            placeholder={words.pasteHere}
            value={text}
            onChange={(event) => edit({ text: event.target.value })}
          />
          <Button
            variant="secondary"
            disabled={text.trim() === ''}
            onClick={() => edit({ started: true, source: source || words.sourceDefault })}
          >
            {words.pasteStart}
          </Button>
        </>
      )}
    </section>
  );
}
