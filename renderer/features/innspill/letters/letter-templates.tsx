import type { LetterTemplate } from '../../../../shared/model/letter.ts';
import { TemplateList } from './template-list.tsx';
import { useLetterWords } from './use-letter-words.ts';

/** The templates of the letters to the kommuner. */
export function LetterTemplates({ templates }: { readonly templates: readonly LetterTemplate[] }) {
  const words = useLetterWords();
  return (
    <>
      <h3>{words.templates}</h3>
      <p className="muted">{words.templatesHelp}</p>
      <TemplateList kinds={['request', 'reminder']} templates={templates} />
    </>
  );
}
