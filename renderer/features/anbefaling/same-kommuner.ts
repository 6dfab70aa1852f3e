import type { Measure } from '../../../shared/model/criteria.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';

/** Whether those asked here are exactly those IMDi asked for somebody. */
export const sameKommuner = (kommuner: readonly KommuneView[], against: Measure): boolean =>
  kommuner.every((kommune) => kommune.asked === (measureValue(kommune, against).number ?? 0) > 0);
