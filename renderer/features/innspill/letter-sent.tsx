import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { Letter } from '../../../shared/model/letter.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useAnswer } from '../../store/use-answer.ts';
import { useWords } from '../../store/use-app.ts';
import { TextBlocks } from './text-blocks.tsx';
import { useRecordWords } from './use-record-words.ts';

/** The last letter to the kommune, as it was made. */
export function LetterSent({ letter }: { readonly letter: Letter | undefined }) {
  const words = useWords().input;
  const own = useRecordWords();
  const opened = useAnswer('letters.open', letter === undefined ? null : { id: letter.id });
  const when = letter?.sentOn ?? null;
  return (
    <div>
      <h2>
        {own.letterSent}{' '}
        {letter !== undefined && (
          <span className="muted">
            {when === null ? own.status.made : formatDate(when)} · {words.maalform[letter.language]}
          </span>
        )}
      </h2>
      {letter === undefined ? (
        <p className="muted">{own.noLetter}</p>
      ) : (
        <ScrollRegion className="paper" label={own.letterSent}>
          <h3>{letter.subject}</h3>
          {opened !== null && <TextBlocks text={opened.body} />}
        </ScrollRegion>
      )}
    </div>
  );
}
