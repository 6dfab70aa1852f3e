import type { ReasonId } from '../../../shared/allocation/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import type { Measure } from '../../../shared/model/criteria.ts';
import { topicIndicator } from '../../../shared/model/innspill.ts';
import { indicatorName, indicatorValue } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useSourceName } from '../../store/use-source-name.ts';
import { valuePlace } from '../../store/value-place.ts';
import { valueSources } from './value-sources.ts';

/** What a line of the reasons is measured by; null for one that is not read from anywhere, such as rounding. */
export function useReasonMeasure(): (id: ReasonId) => Measure | null {
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  return (id) => {
    if (set === null) return null;
    if (id === 'inhabitants' || id === 'size') return set.size;
    if (id === 'continuity') return set.lastYear;
    return set.criteria.find((one) => `criterion:${one.id}` === id) ?? null;
  };
}

interface Props {
  readonly measure: Measure;
  readonly kommunenummer: string;
}

/** Where the figure behind a reason stands: the file, the sheet and the cell. */
export function ReasonSource({ measure, kommunenummer }: Props) {
  const all = useWords();
  const words = all.fordeling.reasons;
  const view = useApp((state) => state.view);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const go = useApp((state) => state.go);
  const named = useSourceName();
  const kommune = view?.kommuner.find((one) => one.kommunenummer === kommunenummer);
  if (view === null || kommune === undefined) return null;
  const assessed = Object.values<string>(topicIndicator).includes(measure.indicator);
  const sources = valueSources(kommune, measure);
  const fileOf = (id: number) => view.imports.find((one) => one.id === id);
  return (
    <div className="reason-source">
      {assessed && <p>{words.assessment}</p>}
      {!assessed && sources.length === 0 && (
        <p>{measure === view.draft.criteria.lastYear ? words.noLastYear : words.noValue}</p>
      )}
      {sources.map(({ indicator, period, value }) => {
        const file = fileOf(value.importId);
        const place = [
          value.cell === '' ? '' : valuePlace(value, file?.layout, all.basis),
          value.carriedFrom === undefined ? '' : words.carried(value.carriedFrom.join(', ')),
        ].filter((part) => part !== '');
        return (
          <p key={`${indicator} ${period}`}>
            {indicatorName(indicators, indicator, language)}, {formatPeriod(period)}:{' '}
            <b>
              {value.number === null
                ? value.missing === null
                  ? '–'
                  : all.basis.missingKinds[value.missing]
                : indicatorValue(
                    indicators.find((one) => one.id === indicator),
                    value.number,
                    all.input.ratings,
                  )}
            </b>
            <br />
            {[file === undefined ? words.register : named(file.fileName, file), ...place].join(', ')}
          </p>
        );
      })}
      <button type="button" className="link" onClick={() => go(assessed ? 'innspill' : 'grunnlag')}>
        {assessed ? words.toInput : words.toBasis}
      </button>
    </div>
  );
}
