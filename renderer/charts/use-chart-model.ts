import { useMemo } from 'react';
import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../shared/model/assert-never.ts';
import { kommuneSteps } from '../features/robusthet/kommune-steps.ts';
import { useKommuneName } from '../features/robusthet/use-kommune-name.ts';
import { useSteps } from '../features/robusthet/use-steps.ts';
import { indicatorShortName } from '../store/indicator-name.ts';
import type { LiveNumbers } from '../store/live-numbers.ts';
import { useApp, useWords } from '../store/use-app.ts';
import type { WorkRow } from '../store/work-rows.ts';
import type { ChartKind } from './chart-kinds.ts';
import type { ChartModel } from './chart-model.ts';
import { backtestModel } from './models/backtest-model.ts';
import { changeModel } from './models/change-model.ts';
import { robustnessModel } from './models/robustness-model.ts';
import { sizeModel } from './models/size-model.ts';
import { stepsModel } from './models/steps-model.ts';
import { targetsModel } from './models/targets-model.ts';
import { useNewestBacktest } from './use-newest-backtest.ts';

/** As far as a weight is followed: the sliders go this far, or as far as the set itself. */
const usualMost = 0.5;

/** The chart of other numbers; null where it has none. */
export type ChartFollow = (live: LiveNumbers) => ChartModel | null;

/** How the chart chosen follows a slider between two drawings; null where it is drawn when the slider rests. */
export function chartFollow(
  kind: ChartKind,
  selected: string | null,
  words: ScreenWords,
): ChartFollow | null {
  switch (kind) {
    case 'change':
      return ({ rows }) => changeModel(rows, selected, words);
    case 'size':
      return ({ rows }) => sizeModel(rows, selected, words.charts);
    case 'robustness':
    case 'steps':
    case 'backtest':
    case 'targets':
      return null;
    default:
      return assertNever(kind);
  }
}

/** The chart chosen, from the numbers as they are; null where there is nothing to draw, or no chart is shown. */
export function useChartModel(
  kind: ChartKind | null,
  rows: readonly WorkRow[],
  height: number,
): ChartModel | null {
  const words = useWords();
  const selected = useApp((state) => state.selected);
  const robustness = useApp((state) => state.robustness);
  const targets = useApp((state) => state.view?.targets);
  const outcome = useApp((state) => state.outcome);
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const nameOf = useKommuneName();
  const backtest = useNewestBacktest(kind === 'backtest');
  const place = selected ?? rows.toSorted((a, b) => (b.proposal ?? 0) - (a.proposal ?? 0))[0]?.kommunenummer;
  const counting =
    outcome?.kind === 'allocated'
      ? outcome.allocation.key.criteria.find(({ neutral }) => neutral === null)?.id
      : undefined;
  const reach = set?.criteria.find(({ id }) => id === counting)?.reach ?? 0;
  const most = Math.max(usualMost, reach);
  const input = kind === 'steps' && outcome?.kind === 'allocated' ? outcome.input : null;
  const found = useSteps(input, counting ?? null, most);
  return useMemo(() => {
    switch (kind) {
      case null:
        return null;
      case 'change':
        return rows.some(({ change }) => change !== null) ? changeModel(rows, selected, words) : null;
      case 'size':
        return sizeModel(rows, selected, words.charts);
      case 'robustness':
        return robustness === null ? null : robustnessModel(robustness, nameOf, height, words.charts);
      case 'backtest':
        return backtest === null ? null : backtestModel(backtest, words.charts);
      case 'targets':
        return targetsModel(targets ?? [], words.charts);
      case 'steps': {
        if (place === undefined || counting === undefined || found?.feasible !== true) return null;
        const indicator = set?.criteria.find(({ id }) => id === counting)?.indicator ?? counting;
        const criterion = indicatorShortName(indicators, indicator, language).toLocaleLowerCase('nb');
        const steps = kommuneSteps(found, place);
        const locked = rows.some((row) => row.kommunenummer === place && row.lock !== null);
        return stepsModel({ name: nameOf(place), criterion, locked, steps, most, now: reach }, words.charts);
      }
      default:
        return null;
    }
  }, [
    kind,
    rows,
    selected,
    words,
    robustness,
    nameOf,
    height,
    backtest,
    targets,
    place,
    counting,
    found,
    set,
    indicators,
    language,
    most,
    reach,
  ]);
}
