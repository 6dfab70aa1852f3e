import { Button } from '@digdir/designsystemet-react';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { usePlace } from './place.ts';
import { PlansFields } from './plans-fields.tsx';
import { ratingWords } from './rating-words.ts';
import { RegionFields } from './region-fields.tsx';
import { SaveState } from './save-state.tsx';
import { TopicRow } from './topic-row.tsx';
import { useRecordWords } from './use-record-words.ts';

/** What the fylkeskommune writes itself: topic 2 region by region, and topic 6. */
export function FylkeTab() {
  const words = useWords().input;
  const own = useRecordWords();
  const place = usePlace();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const view = useApp((state) => state.view);
  if (view === null) return null;
  const { regions, kommuner } = view;
  const left = kommuner.filter(
    (kommune) => !regions.some((region) => region.members.includes(kommune.kommunenummer)),
  );
  const toggle = (id: string) => (): void => place.go('fylke', place.open === id ? null : id);
  const begin = async (): Promise<void> => {
    const state = store.getState();
    await state.flush();
    const answer = await state.call('region.save', {
      roundId,
      id: null,
      name: own.regionName(regions.length + 1),
      members: regions.length === 0 ? [] : left.map((one) => one.kommunenummer),
      text: '',
      assessment: null,
      source: '',
      date: null,
    });
    if (!answer.ok) return state.fail(answer.error);
    await state.refresh();
    place.go('fylke', `region ${answer.value.id}`);
  };
  return (
    <div className="innspill-page">
      <header className="kommune-head">
        <div>
          <h1>{view.round.fylke}</h1>
          <p className="muted">{own.ourText}</p>
        </div>
        <SaveState />
      </header>
      <section aria-labelledby="regions-title">
        <h2 id="regions-title">{own.regionsTitle}</h2>
        <p className="muted">{own.regionsHelp}</p>
        {regions.length === 0 && <p className="muted none">{own.noRegions}</p>}
        {regions.map((region) => (
          <TopicRow
            key={region.id}
            id={`region-${region.id}`}
            number={2}
            title={region.name}
            aside={own.inRegion(region.members.length)}
            end={region.assessment === null ? words.notRated : ratingWords(2, words)[region.assessment]}
            quiet={region.assessment === null}
            open={place.open === `region ${region.id}`}
            toggle={toggle(`region ${region.id}`)}
          >
            <RegionFields region={region} />
          </TopicRow>
        ))}
        {regions.length > 0 && left.length > 0 && (
          <p className="warn">{own.withoutRegion(left.map((one) => one.name).join(', '))}</p>
        )}
        <div className="actions">
          <Button variant="secondary" onClick={() => void begin()}>
            <Icon name="plus" /> {own.newRegion}
          </Button>
        </div>
      </section>
      <section aria-labelledby="plans-title">
        <h2 id="plans-title" tabIndex={-1}>
          {own.plansTitle}
        </h2>
        <p className="muted">{own.plansHelp}</p>
        <PlansFields plans={view.plans} />
      </section>
    </div>
  );
}
