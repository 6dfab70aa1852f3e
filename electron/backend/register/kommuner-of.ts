import type { RegisterKommune } from '../../../shared/model/register.ts';
import type { Structure } from '../../../shared/model/round.ts';
import type { Register } from './register.ts';

/** The kommuner of a fylke in a structure, in order of number; none where the fylke is not in that structure. */
export const kommunerOf = (
  register: Register,
  structure: Structure,
  fylkesnummer: string,
): readonly RegisterKommune[] =>
  register.structures[structure].kommuner.filter((kommune) => kommune.fylkesnummer === fylkesnummer);
