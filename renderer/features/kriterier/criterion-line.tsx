import { useId, useState } from 'react';
import type { Allocation } from '../../../shared/allocation/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatShare } from '../../../shared/i18n/format-number.ts';
import type { Criterion } from '../../../shared/model/criteria.ts';
import { focusBeside } from '../../components/focus-beside.ts';
import { Icon } from '../../components/icon.tsx';
import { useVisit } from '../../components/use-visit.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { neutralText } from './neutral-text.ts';
import { ShareBar } from './share-bar.tsx';
import { usePeriods } from './use-periods.ts';

interface Props {
  readonly criterion: Criterion;
  readonly result: Allocation['key']['criteria'][number] | null;
  readonly reachOfAll: number;
  readonly movedByAll: number;
  readonly change: (change: Partial<Criterion>, visit: string) => void;
  readonly remove: (visit: string) => void;
}

const scales = ['index', 'range', 'rating'] as const;
/** The reach most sets stay within; a set that goes further gets the whole range of the contract. */
const usualReach = 0.5;
const widestReach = 2;

/** One criterion: all that can be set of it, and what comes of it, without a pointer to hold still for it. */
export function CriterionLine({ criterion, result, reachOfAll, movedByAll, change, remove }: Props) {
  const all = useWords();
  const words = all.fordeling.kriterier;
  const id = useId();
  const store = useAppStore();
  const visit = useVisit();
  const name = useApp((state) => indicatorName(state.indicators, criterion.indicator, state.language));
  const source = useApp(
    (state) => state.indicators.find((one) => one.id === criterion.indicator)?.source ?? '',
  );
  const asked = useApp((state) => state.view?.kommuner.filter((one) => one.asked).length ?? 0);
  const periods = usePeriods(criterion.indicator, criterion.period);
  const [widest] = useState(criterion.reach > usualReach ? widestReach : usualReach);
  const save = (): void => void store.getState().flush();
  const now = (next: Partial<Criterion>): void => {
    change(next, newVisit());
    save();
  };
  const neutral = result === null ? null : neutralText(result, all.work);
  const moved = result === null ? null : Math.round(result.moved);
  const nominal = reachOfAll === 0 ? 0 : criterion.reach / reachOfAll;
  const effective = result === null || movedByAll === 0 ? 0 : result.moved / movedByAll;
  return (
    <tr>
      <th scope="row">
        <span id={`${id}-name`}>{name}</span>
        <span className="criterion-choices">
          <select
            aria-label={`${words.scale}: ${name}`}
            value={criterion.scale}
            onChange={(event) => {
              const scale = scales.find((one) => one === event.target.value);
              if (scale !== undefined) now({ scale });
            }}
          >
            {scales.map((scale) => (
              <option key={scale} value={scale}>
                {words.scales[scale]}
              </option>
            ))}
          </select>
          <select
            aria-label={`${words.direction}: ${name}`}
            value={criterion.direction}
            onChange={(event) => now({ direction: event.target.value === '-1' ? -1 : 1 })}
          >
            <option value="1">
              {words.direction.toLocaleLowerCase('nb')} {words.directions.high}
            </option>
            <option value="-1">
              {words.direction.toLocaleLowerCase('nb')} {words.directions.low}
            </option>
          </select>
          <select
            aria-label={`${words.period}: ${name}`}
            value={criterion.period}
            onChange={(event) => now({ period: event.target.value })}
          >
            {periods.map((period) => (
              <option key={period} value={period}>
                {formatPeriod(period)}
              </option>
            ))}
          </select>
        </span>
        <span className="muted criterion-source">{source}</span>
      </th>
      <td className="criterion-reach" data-label={words.reach}>
        <input
          className="slider"
          type="range"
          aria-labelledby={`${id}-name`}
          min={0}
          max={widest}
          step={0.01}
          value={criterion.reach}
          aria-valuetext={all.work[criterion.scale === 'index' ? 'ofDistance' : 'reach'](
            formatShare(criterion.reach),
          )}
          onPointerDown={visit.begin}
          onFocus={visit.begin}
          onPointerUp={save}
          onBlur={save}
          onChange={(event) => change({ reach: Number(event.target.value) }, visit.current())}
          ref={(element) => element?.style.setProperty('--share', String(criterion.reach / widest))}
        />
        <output>{formatShare(criterion.reach)}</output>
      </td>
      <td data-label={words.nominal}>
        <ShareBar share={nominal} kind="nominal" />
      </td>
      <td data-label={words.effective}>
        <ShareBar share={effective} kind="effective" />
      </td>
      <td className="num muted" data-label={words.moves}>
        {neutral !== null ? neutral : moved === null ? '–' : all.persons(moved)}
      </td>
      <td className="num" data-label={words.coverage}>
        {result === null ? '–' : words.coverageOf(result.known, asked)}
      </td>
      <td className="criterion-remove">
        <button
          type="button"
          className="quiet"
          aria-label={all.work.removeCriterion(name)}
          data-removes
          onClick={(event) => {
            focusBeside(event);
            remove(newVisit());
            save();
          }}
        >
          <Icon name="cross" />
        </button>
      </td>
    </tr>
  );
}
