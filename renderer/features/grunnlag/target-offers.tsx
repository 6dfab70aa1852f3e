import { Button } from '@digdir/designsystemet-react';
import type { ImportPreview } from '../../../shared/contract/index.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** A number for the whole fylke in the round's own year may be the target. It is offered, never taken silently. */
export function TargetOffers({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords().basis;
  const store = useAppStore();
  const round = useApp((state) => state.view?.round ?? null);
  const offers = preview.reading.targets.filter(
    (one) => one.year === round?.year && one.fylkesnummer === round.fylkesnummer,
  );
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const seriesName = (id: string): string => indicatorName(indicators, id, language);
  return offers.map((offer) => (
    <p key={`${offer.series} ${offer.cell}`} className="offer-line">
      {words.target(seriesName(offer.series), offer.number, offer.year)}{' '}
      <Button
        variant="secondary"
        onClick={() => {
          const source = `${preview.reading.title ?? preview.fileName}, ${words.cell(offer.sheet, offer.cell)}`;
          store.getState().offerTarget({ number: offer.number, source });
          store.getState().go('runde');
        }}
      >
        {words.takeTarget(offer.number)}
      </Button>
    </p>
  ));
}
