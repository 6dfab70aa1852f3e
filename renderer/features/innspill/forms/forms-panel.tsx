import { MakeForms } from './make-forms.tsx';
import { PasteAnswers } from './paste-answers.tsx';
import { TakeForms } from './take-forms.tsx';
import { useFormsWords } from './use-forms-words.ts';

/** The forms of the kommuner: out, back in, and answers that came as free text. */
export function FormsPanel() {
  const words = useFormsWords();
  return (
    <div className="innspill-page forms-page">
      <h1>{words.title}</h1>
      <TakeForms />
      <PasteAnswers />
      <MakeForms />
    </div>
  );
}
