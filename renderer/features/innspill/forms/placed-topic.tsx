import { Button } from '@digdir/designsystemet-react';
import type { FormTopic } from '../../../../shared/model/form.ts';
import { Icon } from '../../../components/icon.tsx';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useFormsWords } from './use-forms-words.ts';

/** What stands under a topic, and what has been put to it and is not saved yet. */
export function PlacedTopic({ topic }: { readonly topic: FormTopic }) {
  const words = useFormsWords();
  const store = useAppStore();
  const { places, kommunenummer } = useApp((state) => state.freeText);
  const kommune = useApp((state) => state.view?.kommuner.find((one) => one.kommunenummer === kommunenummer));
  const before = kommune?.innspill.find((one) => one.topic === topic)?.text.trim() ?? '';
  const mine = places.filter((place) => place.topic === topic);
  const name = words.fields[`topic-${topic}`];
  return (
    <section className="placed-topic" aria-label={name}>
      <h3>{name}</h3>
      {before !== '' && (
        <p className="muted placed-before">
          {words.standsHere} {before}
        </p>
      )}
      {mine.length === 0 && before === '' && <p className="muted">{words.notPlaced}</p>}
      {mine.map((place) => (
        <div key={`${places.indexOf(place)}`} className="placed-text">
          <p>{place.text}</p>
          <Button
            variant="tertiary"
            icon
            aria-label={words.takeAway(name)}
            onClick={() => store.getState().editFreeText({ places: places.filter((one) => one !== place) })}
          >
            <Icon name="cross" />
          </Button>
        </div>
      ))}
    </section>
  );
}
