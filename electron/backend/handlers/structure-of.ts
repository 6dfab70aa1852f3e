import type { Structure } from '../../../shared/model/round.ts';

/** The kommune structure that holds in a year: 357 kommuner from 1.1.2024, 356 before. */
export const structureOf = (year: number): Structure => (year >= 2024 ? 2024 : 2020);
