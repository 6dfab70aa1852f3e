import { Checkbox } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { isEmailAddress } from '../../../../shared/model/is-email-address.ts';
import type { LetterSetup, LettersView } from '../../../../shared/model/letter.ts';
import { Segmented } from '../../../components/segmented.tsx';
import { setupKey } from '../../../store/letter-edits.ts';
import { newVisit } from '../../../store/new-visit.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { LetterAttachments } from './letter-attachments.tsx';
import { LetterTemplates } from './letter-templates.tsx';
import { SavedDate } from './saved-date.tsx';
import { SavedField } from './saved-field.tsx';
import { useLetterWords } from './use-letter-words.ts';

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
  const store = useAppStore();
  const edited = useApp((state) => state.edits.letterSetup[setupKey]);
  const setup = edited ?? letters.setup;
  const edit = (part: Partial<LetterSetup>, visit: string): void => {
    const now = store.getState().edits.letterSetup[setupKey] ?? setup;
    store.getState().editLetterSetup({ ...now, ...part }, visit);
  };
  const choose = (part: Partial<LetterSetup>): void => {
    edit(part, newVisit());
    void store.getState().flush();
  };
  const neutral = letters.kommuner.filter(({ maalform }) => maalform === 'neutral').length;
  return (
    <section className="letters-setup" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.setup}</h2>
      <p className="muted">{words.setupHelp}</p>
      <SavedDate
        label={words.fields.deadline}
        value={setup.deadline}
        edit={(deadline, visit) => edit({ deadline }, visit)}
      />
      {texts.map(({ field, type, most }) => (
        <SavedField
          key={field}
          label={words.fields[field]}
          type={type}
          most={most}
          value={setup[field]}
          error={
            field === 'contactEmail' &&
            setup.contactEmail !== '' &&
            !isEmailAddress(setup.contactEmail) &&
            words.notEmail
          }
          edit={(text, visit) => edit({ [field]: text }, visit)}
        />
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
              choose({ neutralLanguage: chosen === 'nb' || chosen === 'nn' ? chosen : null });
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
            choose({ criteria: chosen === 'none' ? null : chosen });
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
          choose({ anmodning: event.target.checked });
        }}
      />
      <LetterAttachments attachments={letters.attachments} />
      <LetterTemplates templates={letters.templates} />
    </section>
  );
}
