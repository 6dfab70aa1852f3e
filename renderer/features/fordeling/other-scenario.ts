import type { RoundView } from '../../../shared/model/round.ts';

/** The name of the scenario that is looked at, where that is not the recommendation; else null. */
export const otherScenario = ({ draft }: RoundView): string | null => (draft.recommended ? null : draft.name);
