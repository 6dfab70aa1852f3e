import { Button } from '@digdir/designsystemet-react';
import type { VgsRegion } from '../../../shared/model/innspill.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { AssessmentField } from './assessment-field.tsx';
import { NameField } from './name-field.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { usePlace } from './place.ts';
import { RatingOutlook } from './rating-outlook.tsx';
import { useRecordWords } from './use-record-words.ts';
import { WordsAndSource } from './words-and-source.tsx';

/** A region: its name, its kommuner, the text they share, and our assessment of it. */
export function RegionFields({ region }: { readonly region: VgsRegion }) {
  const words = useWords().input;
  const own = useRecordWords();
  const store = useAppStore();
  const place = usePlace();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const regions = useApp((state) => state.view?.regions) ?? [];
  const stored = useApp((state) => state.stored?.regions.find((one) => one.id === region.id));
  const edit = (change: Partial<VgsRegion>, of: string): void => {
    const now = store.getState().edits.regions[region.id] ?? region;
    store.getState().editRegion({ ...now, ...change }, of);
  };
  const remove = async (): Promise<void> => {
    const state = store.getState();
    await state.flush();
    if (await state.write('region.remove', { roundId, id: region.id })) place.go('fylke', null);
  };
  const id = `region-${region.id}`;
  return (
    <div className="region-fields">
      <NameField label={own.name2} name={region.name} save={(name, of) => edit({ name }, of)} />
      <fieldset>
        <legend>{own.regionMembers}</legend>
        <div className="members">
          {kommuner.map(({ kommunenummer, name: kommune }) => {
            const other = regions.find((one) => one !== region && one.members.includes(kommunenummer));
            return (
              <label key={kommunenummer}>
                <input
                  type="checkbox"
                  checked={region.members.includes(kommunenummer)}
                  onChange={(event) =>
                    edit(
                      {
                        members: event.target.checked
                          ? [...region.members, kommunenummer].toSorted()
                          : region.members.filter((member) => member !== kommunenummer),
                      },
                      newVisit(),
                    )
                  }
                />{' '}
                {kommune}
                {other !== undefined && <span className="muted"> {own.nowIn(other.name)}</span>}
              </label>
            );
          })}
        </div>
      </fieldset>
      <p className="whose">{own.ourText}</p>
      <WordsAndSource
        id={id}
        name={`regions ${region.id}`}
        label={`${words.topic[2]}, ${region.name}`}
        value={region}
        onEdit={edit}
      />
      <AssessmentField
        id={id}
        topic={2}
        value={region.assessment}
        judged={region.assessment === stored?.assessment ? stored?.judged : undefined}
        hasText={region.text.trim() !== ''}
        onEdit={(assessment, of) => edit({ assessment }, of)}
      >
        {region.members.length > 0 && (
          <RatingOutlook topic={2} kommuner={region.members} value={region.assessment} />
        )}
      </AssessmentField>
      <OvertakenPanel
        field="regions"
        of={String(region.id)}
        topic={2}
        onEdit={(change) => edit(change, newVisit())}
      />
      <div className="row-actions">
        <Button variant="tertiary" onClick={() => void remove()}>
          {own.removeRegion(region.name)}
        </Button>
      </div>
    </div>
  );
}
