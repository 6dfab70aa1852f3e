import { Checkbox, Field, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { LettersView } from '../../../../shared/model/letter.ts';
import { DateInput } from '../../../components/date-input.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useApp } from '../../../store/use-app.ts';
import { LetterAttachments } from './letter-attachments.tsx';
import { LetterTemplates } from './letter-templates.tsx';
import { useLetterWords } from './use-letter-words.ts';
import { useSetupDraft } from './use-setup-draft.ts';

const texts = [
  { field: 'contactRole', type: 'text', most: 120 },
  { field: 'contactEmail', type: 'email', most: 200 },
  { field: 'contactPhone', type: 'tel', most: 30 },
  { field: 'caseNumber', type: 'text', most: 120 },
] as const;

/** What all letters of the round share. */
export function LettersSetup({ letters }: { readonly letters: LettersView }) {
  const words = useLetterWords();
  const id = useId();
  const year = useApp((state) => state.view?.round.year ?? 0);
  const { setup, change, flush } = useSetupDraft(letters.setup);
  const neutral = letters.kommuner.filter(({ maalform }) => maalform === 'neutral').length;
  return (
    <section className="letters-setup" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.setup}</h2>
      <p className="muted">{words.setupHelp}</p>
      <Field>
        <Label htmlFor={`${id}-deadline`}>{words.fields.deadline}</Label>
        <DateInput
          id={`${id}-deadline`}
          value={setup.deadline}
          onChange={(deadline) => change({ deadline })}
          onBlur={flush}
        />
      </Field>
      {texts.map(({ field, type, most }) => (
        <Field key={field}>
          <Label>{words.fields[field]}</Label>
          <Input
            type={type}
            maxLength={most}
            autoComplete="off"
            value={setup[field]}
            onChange={(event) => change({ [field]: event.target.value })}
            onBlur={flush}
          />
        </Field>
      ))}
      {neutral > 0 && (
        <div className="setup-choice">
          <span className="setup-choice-name" aria-hidden="true">
            {words.neutral(neutral)}
          </span>
          <Segmented
            label={words.neutral(neutral)}
            value={setup.neutralLanguage ?? ''}
            onChange={(chosen) => {
              change({ neutralLanguage: chosen === 'nb' || chosen === 'nn' ? chosen : null });
              flush();
            }}
            options={[
              { value: 'nb', label: words.languages.nb },
              { value: 'nn', label: words.languages.nn },
            ]}
          />
        </div>
      )}
      <h3>{words.attachments}</h3>
      <div className="setup-choice">
        <span className="setup-choice-name" aria-hidden="true">
          {words.criteria}
        </span>
        <Segmented
          label={words.criteria}
          value={setup.criteria ?? 'none'}
          onChange={(chosen) => {
            change({ criteria: chosen === 'none' ? null : chosen });
            flush();
          }}
          options={[
            { value: 'none', label: words.criteriaStates.none },
            { value: 'proposed', label: words.criteriaStates.proposed },
            { value: 'decided', label: words.criteriaStates.decided },
          ]}
        />
      </div>
      <Checkbox
        label={words.anmodning(year - 1)}
        checked={setup.anmodning}
        onChange={(event) => {
          change({ anmodning: event.target.checked });
          flush();
        }}
      />
      <LetterAttachments attachments={letters.attachments} />
      <LetterTemplates templates={letters.templates} />
    </section>
  );
}
