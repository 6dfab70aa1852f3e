import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { useAppStore, useWords } from '../../store/use-app.ts';
import { Choose } from './choose.tsx';

export type NewIndicator = Pick<
  Indicator,
  'nameNb' | 'nameNn' | 'unit' | 'scale' | 'direction' | 'carryOver' | 'source'
>;

interface Props {
  /** With an id: one that is changed. */
  readonly start: NewIndicator & { readonly id?: string };
  /** The indicator as it was saved; null where the user let it be. */
  readonly done: (saved: Indicator | null) => void;
}

/** All there is to know of an indicator. When it is saved it can be a criterion at once. */
export function IndicatorForm({ start, done }: Props) {
  const words = useWords();
  const { basis } = words;
  const store = useAppStore();
  const [draft, setDraft] = useState<NewIndicator>(start);
  const set = (change: Partial<NewIndicator>): void => setDraft((before) => ({ ...before, ...change }));
  const { nameNb, nameNn, unit, scale, direction, carryOver, source } = draft;

  const save = async (): Promise<void> => {
    const state = store.getState();
    const named = { nameNb: nameNb.trim(), nameNn: nameNn.trim() === '' ? nameNb.trim() : nameNn.trim() };
    const values = { ...named, unit, scale, direction, carryOver, source };
    const answer = await state.call('indicator.save', { id: start.id ?? null, ...values });
    if (!answer.ok) return state.fail(answer.error);
    await state.refreshIndicators();
    state.say(basis.savedIndicator(answer.value.nameNb));
    done(answer.value);
  };

  return (
    <form
      className="indicator-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (nameNb.trim() !== '') void save();
      }}
    >
      <h3>{start.id === undefined ? basis.newIndicator : basis.changeIndicator}</h3>
      <Textfield
        label={basis.indicatorName}
        value={nameNb}
        autoFocus
        required
        onChange={(event) => set({ nameNb: event.target.value })}
      />
      <Textfield
        label={basis.indicatorNameNn}
        value={nameNn}
        onChange={(event) => set({ nameNn: event.target.value })}
      />
      <Choose
        label={basis.indicatorUnit}
        options={basis.units}
        value={unit}
        // An assessment counts as one; anything else by how it lies to the others.
        choose={(chosen) => set({ unit: chosen, scale: chosen === 'rating' ? 'rating' : 'index' })}
      />
      <Choose
        label={basis.indicatorScale}
        options={basis.scales}
        value={scale}
        choose={(chosen) => set({ scale: chosen })}
      />
      <Choose
        label={basis.indicatorDirection}
        options={basis.directions}
        value={direction === 1 ? 'up' : 'down'}
        choose={(chosen) => set({ direction: chosen === 'up' ? 1 : -1 })}
      />
      <Choose
        label={basis.indicatorCarryOver}
        // What has been carried over stays as it was reckoned.
        {...(start.id === undefined ? {} : { description: basis.carryOverLater })}
        options={basis.carryOvers}
        value={carryOver}
        choose={(chosen) => set({ carryOver: chosen })}
      />
      <Textfield
        label={basis.indicatorSource}
        value={source}
        onChange={(event) => set({ source: event.target.value })}
      />
      <div className="actions">
        <Button type="submit">{basis.saveIndicator}</Button>
        <Button type="button" variant="tertiary" onClick={() => done(null)}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
