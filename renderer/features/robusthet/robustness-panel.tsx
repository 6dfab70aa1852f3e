import { formatShare } from '../../../shared/i18n/format-number.ts';
import { hasWeights } from '../../../shared/model/has-weights.ts';
import { Segmented } from '../../components/segmented.tsx';
import type { Doubt } from '../../store/robustness-state.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { ownSentence } from './own-sentence.ts';
import { StepsView } from './steps-view.tsx';
import { useKommuneName } from './use-kommune-name.ts';
import { WeightTable } from './weight-table.tsx';

const doubts: readonly Doubt[] = ['band-0.2', 'band-0.3', 'band-0.5', 'order'];

/** How sure the numbers are: under other weights, for one kommune step by step, and what each weight really does. */
export function RobustnessPanel() {
  const words = useWords().robustness;
  const store = useAppStore();
  const doubt = useApp((state) => state.doubt);
  const robustness = useApp((state) => state.robustness);
  const selected = useApp((state) => state.selected);
  const nameOf = useKommuneName();
  const locked = useApp(
    (state) => state.view?.draft.locks.some(({ kommunenummer }) => kommunenummer === state.selected) ?? false,
  );
  const weights = useApp((state) => state.view !== null && hasWeights(state.view.draft.criteria));
  if (!weights) {
    return (
      <header className="panel-head">
        <h2>{words.noWeights}</h2>
      </header>
    );
  }
  const own = robustness?.places.find(({ id }) => id === selected);
  const still = robustness?.places.every(({ lowest, highest }) => lowest === highest) ?? false;
  return (
    <>
      <header className="panel-head">
        <h2>
          {robustness === null
            ? words.waiting
            : words.summary(robustness.within.places, robustness.places.length, robustness.within.persons)}
        </h2>
      </header>
      <div className="doubt">
        <Segmented
          label={words.doubt}
          value={doubt}
          onChange={store.getState().setDoubt}
          options={doubts.map((value) => ({ value, label: words.doubts[value] }))}
        />
        <p className="muted">
          {doubt === 'order'
            ? words.doubtHelp.order
            : words.doubtHelp.band(formatShare(Number(doubt.slice('band-'.length))))}{' '}
          {still && words.noCriteria}
        </p>
      </div>
      {own !== undefined && (
        <p className="reason-sentence">
          {ownSentence({ ...own, name: nameOf(own.id), isLocked: locked }, words)}
        </p>
      )}
      {selected !== null && <StepsView kommunenummer={selected} />}
      <WeightTable />
    </>
  );
}
