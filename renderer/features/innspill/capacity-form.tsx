import type { Capacity } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useVisit } from '../../components/use-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { CapacityAsMax } from './capacity-as-max.tsx';
import { CapacityField } from './capacity-field.tsx';

const fields = ['can', 'wants', 'extra', 'health', 'minors'] as const;
const empty: Capacity = {
  can: null,
  wants: null,
  extra: null,
  health: null,
  minors: null,
  source: '',
  date: null,
};

/** The kommune's own numbers. They warn; they bind only where the advisor says so. */
export function CapacityForm({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const store = useAppStore();
  const visit = useVisit();
  const year = useApp((state) => state.view?.round.year ?? 0);
  const number = useApp((state) =>
    state.outcome?.kind === 'allocated' ? state.outcome.allocation.numbers[kommune.kommunenummer] : undefined,
  );
  const edited = useApp((state) => state.edits.capacity[kommune.kommunenummer]);
  const capacity = edited ?? kommune.capacity ?? empty;
  const edit = (change: Partial<Capacity>): void =>
    store.getState().editCapacity(kommune.kommunenummer, { ...capacity, ...change }, visit.current());
  const above = number !== undefined && capacity.can !== null && number > capacity.can;
  return (
    <section className="capacity" aria-labelledby="capacity-title">
      <h2 id="capacity-title">
        {words.capacity} <span className="muted">{year}</span>
      </h2>
      {fields.map((field) => (
        <CapacityField
          key={field}
          label={words.capacityFields[field]}
          value={capacity[field]}
          wrong={words.wholePersons}
          enter={visit.begin}
          leave={() => void store.getState().flush()}
          save={(value) => edit({ [field]: value })}
        />
      ))}
      <p className="muted">{words.capacityHelp}</p>
      {above && <p className="warn">{words.above(number, capacity.can ?? 0)}</p>}
      <CapacityAsMax key={capacity.can === null ? 'none' : 'some'} kommune={kommune} can={capacity.can} />
    </section>
  );
}
