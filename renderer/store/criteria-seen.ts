import type { CriteriaSet } from '../../shared/model/criteria.ts';

/** Of what is sent and not answered. */
const mostSent = 20;

/** What this window has seen of the weights it changes: what was stored when it began, and what it has sent of them since. */
export interface CriteriaSeen {
  readonly begin: (stored: CriteriaSet | null) => void;
  /** Sent, and not answered: it may be what is stored from now on. */
  readonly sent: (criteria: CriteriaSet) => void;
  /** The backend has answered that they are laid over what is stored. */
  readonly saved: (criteria: CriteriaSet) => void;
  /** What is told the backend with a save. */
  readonly told: () => readonly CriteriaSet[];
}

export function criteriaSeen(): CriteriaSeen {
  let told: readonly CriteriaSet[] = [];
  return {
    begin: (stored) => {
      told = stored === null ? [] : [stored];
    },
    sent: (criteria) => {
      const [first, ...others] = told;
      if (first !== undefined) told = [first, ...[...others, criteria].slice(-mostSent)];
    },
    saved: (criteria) => {
      told = [criteria];
    },
    told: () => told,
  };
}
