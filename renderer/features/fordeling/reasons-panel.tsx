import type { ReasonId } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { reasonSentence } from '../../../shared/i18n/reason-sentence.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { workRows } from '../../store/work-rows.ts';
import { HandCheckBox } from './hand-check-box.tsx';
import { otherScenario } from './other-scenario.ts';
import { Similar } from './similar.tsx';
import { useReasonNames } from './use-reason-names.ts';
import { WaterfallTable } from './waterfall-table.tsx';

/** Why this kommune gets its number: a sentence, a waterfall in persons, and the division on paper. */
export function ReasonsPanel() {
  const { work: words, input } = useWords();
  const { above } = input;
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const selected = useApp((state) => state.selected);
  const nameOf = useReasonNames(selected);
  const row =
    view === null ? undefined : workRows(view, outcome).find((one) => one.kommunenummer === selected);
  const place =
    outcome?.kind === 'allocated' ? outcome.allocation.places.find((one) => one.id === selected) : undefined;
  if (view === null || outcome?.kind !== 'allocated' || row === undefined || place === undefined) {
    return (
      <section className="reasons" aria-label={words.showReasons}>
        <p className="muted">{words.choose}</p>
      </section>
    );
  }
  const spoken = (id: ReasonId): string => {
    const { name, value } = nameOf(id);
    return value === null ? name : `${name} ${value}`;
  };
  const groupName = (id: string): string => view.samarbeid.find((one) => String(one.id) === id)?.name ?? id;
  return (
    <section className="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">
        {words.reasonsTitle(row.name, place.number, row.change, otherScenario(view))}
      </h2>
      <p className="reason-sentence">
        {reasonSentence({ place, lock: row.lock, nameOf: spoken, groupName }, words)}
        {row.aboveCapacity && <span className="warn"> {above(place.number, row.can ?? 0)}</span>}
      </p>
      <div className="reason-columns">
        <WaterfallTable
          reasons={place.reasons}
          nameOf={nameOf}
          result={formatNumber(place.number)}
          kommunenummer={place.id}
        />
        <HandCheckBox place={place} certificate={outcome.allocation.certificate} groupName={groupName} />
      </div>
      <Similar kommunenummer={place.id} />
    </section>
  );
}
