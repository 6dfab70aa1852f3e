import { Button } from '@digdir/designsystemet-react';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { Icon } from '../../components/icon.tsx';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { Preview } from './preview.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { withNames } from './with-names.ts';

interface Props {
  readonly card: FileCard;
}

/** One file on its way in. */
export function FileCardView({ card }: Props) {
  const place = useFocusKept(card.state.kind);
  return (
    <div ref={place} className="file-place">
      <CardInside card={card} />
    </div>
  );
}

function CardInside({ card }: Props) {
  const words = useWords();
  const language = useApp((state) => state.language);
  const progress = useApp((state) => (state.progress?.job === card.token ? state.progress : null));
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const indicators = useApp((state) => state.indicators);
  const cancel = useApp((state) => state.cancelFile);
  const discard = useApp((state) => state.discardFile);
  switch (card.state.kind) {
    case 'reading':
      return (
        <section className="file-card" aria-label={card.name} aria-busy="true">
          <p>{words.basis.reading(card.name)}</p>
          <progress
            aria-label={words.basis.readingShort}
            max={progress?.total ?? undefined}
            value={(progress?.total ?? null) === null ? undefined : progress?.done}
          />
          {progress !== null && (
            <p className="muted">{words.basis.progress(progress.done, progress.total)}</p>
          )}
          <Button variant="secondary" onClick={() => void cancel(card.id)}>
            {words.app.cancel}
          </Button>
        </section>
      );
    case 'refused':
      return (
        <section className="file-card refused" aria-label={card.name}>
          <h2>
            <Icon name="warning" /> {words.basis.stopped(card.name)}
          </h2>
          <p role="alert">
            {errorText(withNames(card.state.error, kommuner, indicators, language), language)}
          </p>
          <p className="muted">{words.basis.nothingChanged}</p>
          <Button variant="secondary" onClick={() => void discard(card.id)}>
            {words.app.close}
          </Button>
        </section>
      );
    case 'preview':
      return <Preview card={card} state={card.state} />;
  }
}
