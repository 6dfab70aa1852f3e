import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import type { CriteriaActs } from '../../store/use-edit-criteria.ts';
import { continuityOff } from '../fordeling/continuity-off.ts';
import { MovedPersons } from '../fordeling/moved-persons.tsx';
import { SliderRow } from '../fordeling/slider-row.tsx';
import { usePeriods } from './use-periods.ts';

interface Props extends Pick<CriteriaActs, 'edit' | 'slide'> {
  readonly set: CriteriaSet;
}

/** α and κ, with the years they are taken from, and what they do in a sentence. */
export function SizeAndContinuity({ set, edit, slide }: Props) {
  const all = useWords();
  const { work } = all;
  const words = all.fordeling.kriterier;
  const off = useApp(continuityOff);
  return (
    <section className="block" aria-labelledby="size-title">
      <h2 id="size-title">{words.others}</h2>
      <SliderRow
        label={work.size}
        min={0.05}
        max={1}
        step={0.01}
        value={({ alpha }) => alpha}
        shown={({ alpha }) => formatNumber(alpha, 2)}
        moved={<MovedPersons of={(key) => key.movedBySize} />}
        onChange={(alpha, visit) => slide({ alpha }, visit)}
      />
      <p className="muted">{work.sizeHelp}</p>
      <SliderRow
        label={work.continuity}
        min={0}
        max={1}
        step={0.01}
        value={({ kappa }) => kappa}
        shown={({ kappa }) => formatShare(kappa)}
        silent={off}
        moved={off ? work.continuityOff : <MovedPersons of={(key) => key.movedByContinuity} />}
        onChange={(kappa, visit) => slide({ kappa }, visit)}
      />
      <p className="muted">{work.continuityHelp}</p>
      <div className="measure-fields">
        <PeriodField
          label={words.sizeMeasure}
          measure={set.size}
          change={(period) => edit({ size: { ...set.size, period } }, newVisit())}
        />
        <PeriodField
          label={words.lastYearMeasure}
          measure={set.lastYear}
          change={(period) => edit({ lastYear: { ...set.lastYear, period } }, newVisit())}
        />
      </div>
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly measure: CriteriaSet['size'];
  readonly change: (period: string) => void;
}

function PeriodField({ label, measure, change }: FieldProps) {
  const store = useAppStore();
  const periods = usePeriods(measure.indicator, measure.period);
  return (
    <label className="plain-field">
      {label}
      <select
        value={measure.period}
        onChange={(event) => {
          change(event.target.value);
          void store.getState().flush();
        }}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {formatPeriod(period)}
          </option>
        ))}
      </select>
    </label>
  );
}
