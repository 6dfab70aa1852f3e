import type { FollowUp } from '../../../shared/model/decision.ts';
import { useAnswer } from '../../store/use-answer.ts';

/** The follow-up of the open round; fetched again whenever the round has changed. */
export const useFollowUp = (): FollowUp | null => useAnswer('followup.show', {}, 'told');
