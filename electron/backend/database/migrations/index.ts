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
import { record } from './0012-record.ts';
import { ownColumns } from './0013-own-columns.ts';
import { scenarios } from './0014-scenarios.ts';
import { boundaries } from './0015-boundaries.ts';
import { meetings } from './0016-meetings.ts';
import { minorsLots } from './0017-minors-lots.ts';
import { recommendationDetails } from './0018-recommendation-details.ts';
import { recommendationLanguages } from './0019-recommendation-languages.ts';
import { selections } from './0020-selections.ts';
import { year } from './0021-year.ts';
import { packageTemplates } from './0022-package-templates.ts';
import { roundLabels } from './0023-round-labels.ts';
import { deliveryLanguages } from './0024-delivery-languages.ts';

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
  record,
  ownColumns,
  scenarios,
  boundaries,
  meetings,
  minorsLots,
  recommendationDetails,
  recommendationLanguages,
  selections,
  year,
  packageTemplates,
  roundLabels,
  deliveryLanguages,
];
