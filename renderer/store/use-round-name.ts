import { roundName } from '../../shared/model/round-name.ts';
import { useApp } from './use-app.ts';

/** What the open round is called here, with the label that tells it from another of the same year and fylke. */
export function useRoundName(): string {
  const round = useApp((state) => state.view?.round ?? null);
  const label = useApp((state) => state.rounds?.find(({ id }) => id === state.roundId)?.label);
  return round === null ? '' : roundName({ ...round, ...(label === undefined ? {} : { label }) });
}
