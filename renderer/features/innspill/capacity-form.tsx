import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { type Capacity, noCapacity } from '../../../shared/model/innspill.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { CapacityAsMax } from './capacity-as-max.tsx';
import { CapacityField } from './capacity-field.tsx';
import { useEarlierAnswers } from './earlier-context.ts';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { useRecordWords } from './use-record-words.ts';

const fields = ['can', 'wants', 'extra', 'health', 'minors'] as const;
/** The kommune's own numbers, beside what it said last. They warn; they bind only where the advisor says so. */
export function CapacityForm({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const own = useRecordWords();
  const store = useAppStore();
  const visit = useVisit();
  const { kommunenummer } = kommune;
  const year = useApp((state) => state.view?.round.year ?? 0);
  const number = useApp((state) =>
    state.outcome?.kind === 'allocated' ? state.outcome.allocation.numbers[kommunenummer] : undefined,
  );
  const edited = useApp((state) => state.edits.capacity[kommunenummer]);
  const capacity = edited ?? kommune.capacity ?? noCapacity;
  const before = useEarlierAnswers().find(({ kommuner }) => kommuner.some((one) => one.capacity !== null));
  const edit = (change: Partial<Capacity>): void => {
    const now = store.getState().edits.capacity[kommunenummer] ?? capacity;
    store.getState().editCapacity(kommunenummer, { ...now, ...change }, visit.current());
  };
  const leave = (): void => void store.getState().flush();
  const above = number !== undefined && capacity.can !== null && number > capacity.can;
  return (
    <section className="capacity" aria-labelledby="capacity-title">
      <h2 id="capacity-title">
        {words.capacity} <span className="muted">{year}</span>
      </h2>
      {before !== undefined && (
        <p className="capacity-years muted" aria-hidden="true">
          <span>{own.earlierColumn(before.year)}</span>
          <span>{year}</span>
        </p>
      )}
      {fields.map((field) => (
        <CapacityField
          key={field}
          label={words.capacityFields[field]}
          value={capacity[field]}
          before={
            before === undefined ? undefined : { year: before.year, persons: sumOf(before.kommuner, field) }
          }
          wrong={words.wholePersons}
          enter={visit.begin}
          leave={leave}
          save={(value) => edit({ [field]: value })}
        />
      ))}
      <div className="topic-source">
        <label>
          {words.source}{' '}
          <input
            type="text"
            aria-label={own.capacitySource}
            maxLength={300}
            value={capacity.source}
            onFocus={visit.begin}
            onBlur={leave}
            onChange={(event) => edit({ source: event.target.value })}
          />
        </label>
        <span>
          <label htmlFor="capacity-date">{words.date}</label>{' '}
          <DateInput
            id="capacity-date"
            value={capacity.date}
            onFocus={visit.begin}
            onBlur={leave}
            onChange={(date) => edit({ date })}
          />
        </span>
      </div>
      <OvertakenPanel field="capacity" of={kommunenummer} onEdit={edit} />
      <p className="muted">{words.capacityHelp}</p>
      {above && <p className="warn">{words.above(number, capacity.can ?? 0)}</p>}
      <CapacityAsMax key={capacity.can === null ? 'none' : 'some'} kommune={kommune} can={capacity.can} />
    </section>
  );
}

/** Those the kommune was made of, added up; «–» where one of them gave no number. */
function sumOf(
  kommuner: readonly { readonly capacity: Capacity | null }[],
  field: (typeof fields)[number],
): string {
  let sum = 0;
  for (const { capacity } of kommuner) {
    const persons = capacity?.[field] ?? null;
    if (persons === null) return '–';
    sum += persons;
  }
  return formatNumber(sum);
}
