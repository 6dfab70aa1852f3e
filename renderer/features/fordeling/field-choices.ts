import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { topicIndicator, topics } from '../../../shared/model/innspill.ts';
import { latestPeriod } from '../../../shared/model/latest-period.ts';
import { settledShareIndicator } from '../../../shared/model/measure-value.ts';
import { periodsWithFigures } from '../../../shared/model/periods-with-figures.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import type { ColumnField } from '../../../shared/model/table-layout.ts';
import type { Language } from '../../store/app-state.ts';
import { indicatorName, indicatorShortName } from '../../store/indicator-name.ts';

/** Something of the round that can stand as a column. */
export interface FieldChoice {
  readonly key: string;
  readonly label: string;
  /** What the column is called where the user gives no other name. */
  readonly name: string;
  readonly field: ColumnField;
}

export interface FieldChoices {
  readonly measures: readonly FieldChoice[];
  readonly capacities: readonly FieldChoice[];
  readonly texts: readonly FieldChoice[];
}

const parts = ['can', 'wants', 'extra', 'health', 'minors'] as const;

/** Every indicator the round has figures for, period by period with the newest first, and what the kommuner have said. */
export function fieldChoices(
  view: RoundView,
  indicators: readonly Indicator[],
  language: Language,
  words: ScreenWords['fordeling']['columns'],
): FieldChoices {
  const assessed = new Set<string>(Object.values(topicIndicator));
  const year = view.round.year;
  return {
    measures: indicators.flatMap((indicator) => {
      const derived = assessed.has(indicator.id) || indicator.id === settledShareIndicator;
      const periods = derived
        ? [latestPeriod(indicator.id, year, view.kommuner)]
        : periodsOf(view, indicator.id);
      return periods.map((period) => ({
        key: `${indicator.id} ${period}`,
        label: `${indicatorName(indicators, indicator.id, language)}, ${period}`,
        name: indicatorShortName(indicators, indicator.id, language),
        field: { of: 'measure' as const, indicator: indicator.id, period },
      }));
    }),
    capacities: parts.map((part) => ({
      key: part,
      label: words.capacity[part],
      name: words.capacity[part],
      field: { of: 'capacity' as const, part },
    })),
    texts: topics.map((topic) => ({
      key: `topic ${topic}`,
      label: words.topic(topic),
      name: words.topic(topic),
      field: { of: 'innspill' as const, topic },
    })),
  };
}

function periodsOf(view: RoundView, indicator: string): readonly string[] {
  return periodsWithFigures(indicator, view.kommuner, view.otherFigures).toSorted().reverse();
}
