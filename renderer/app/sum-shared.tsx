import { Icon } from '../components/icon.tsx';
import { useApp, useWords } from '../store/use-app.ts';

/** «641 av 641 fordelt»: whether the numbers add up, always on screen. */
export function SumShared() {
  const words = useWords().app;
  const target = useApp((state) => state.view?.target ?? null);
  const outcome = useApp((state) => state.outcome);
  const rest = useApp((state) => state.view?.draft.rest?.persons ?? 0);
  if (target === null) return <p className="sum muted">{words.noTarget}</p>;
  if (outcome === null) return <p className="sum" />;
  if (outcome.kind !== 'allocated') {
    return (
      <p className="sum warn">
        <Icon name="warning" /> {words.noAnswer}
      </p>
    );
  }
  return (
    <p className="sum">
      <Icon name="check" /> {words.shared(outcome.allocation.total, target.number)}
      {rest > 0 && <span className="warn"> {words.unplaced(rest)}</span>}
    </p>
  );
}
