import { useWords } from '../../store/use-app.ts';
import { TemplateList } from '../innspill/letters/template-list.tsx';
import { useDetails } from './use-details.ts';

/** The county's own paper for the recommendation, and for the case where there is one. */
export function PackageTemplates() {
  const words = useWords().packageMore;
  const [view, again] = useDetails();
  if (view === null) return null;
  return (
    <details className="block" data-chapter="maler">
      <summary>
        <h2 className="inline-heading">{words.templates}</h2>
      </summary>
      <p className="muted">{words.templatesHelp}</p>
      <TemplateList
        kinds={view.details.saksframlegg === undefined ? ['recommendation'] : ['recommendation', 'case']}
        templates={view.templates}
        onSet={again}
      />
    </details>
  );
}
