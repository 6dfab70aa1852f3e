import { useWords } from '../../../store/use-app.ts';
import { LetterProgress } from '../../innspill/letters/letter-progress.tsx';
import type { MeetingView } from '../meeting-view.ts';
import { PageHead } from './page-head.tsx';

/** How many kommuner have been asked and have answered, and which have not. */
export function ProgressPage({ view }: { readonly view: MeetingView }) {
  const words = useWords().moete;
  const { answered, lacking, letters } = view.answers ?? { answered: 0, lacking: [], letters: null };
  const of = answered + lacking.length;
  return (
    <>
      <PageHead title={words.progressTitle(answered, of)} sub={words.progressSub(lacking.length)} />
      {letters === null ? (
        <div className="progress-bar" aria-hidden="true">
          <span style={{ width: `${of === 0 ? 0 : (100 * answered) / of}%` }} />
        </div>
      ) : (
        <LetterProgress kommuner={letters.map((status) => ({ status }))} />
      )}
      {lacking.length > 0 && (
        <section className="lacking">
          <h2>{words.progressLacking}</h2>
          <ul data-many={lacking.length > 36 || undefined}>
            {lacking.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
