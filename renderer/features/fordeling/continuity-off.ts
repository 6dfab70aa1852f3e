import type { AppState } from '../../store/app-state.ts';

/** Whether last year counts for nothing as things stand: then its slider moves nobody. */
export const continuityOff = ({ outcome }: Pick<AppState, 'outcome'>): boolean =>
  outcome?.kind === 'allocated' && outcome.allocation.key.continuityOff;
