import { rounds } from './0001-rounds.ts';
import { values } from './0002-values.ts';
import { allocations } from './0003-allocations.ts';
import { innspill } from './0004-innspill.ts';
import { changeLog } from './0005-change-log.ts';
import { recommendations } from './0006-recommendations.ts';
import { lots } from './0007-lots.ts';
import { minors } from './0008-minors.ts';
import { columnMappings } from './0009-column-mappings.ts';
import { letters } from './0010-letters.ts';
import { forms } from './0011-forms.ts';

/** In order; a migration's number is its place. One that has been released is never edited. */
export const migrations: readonly string[] = [
  rounds,
  values,
  allocations,
  innspill,
  changeLog,
  recommendations,
  lots,
  minors,
  columnMappings,
  letters,
  forms,
];
