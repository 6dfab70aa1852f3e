import { appError } from '../../../shared/contract/errors.ts';
import { mergeCriteria } from '../../../shared/model/merge-criteria.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { setFromPreset } from '../../../shared/model/set-from-preset.ts';
import { saveCriteria } from '../database/commands/save-criteria.ts';
import { scenarioOf } from '../database/queries/draft.ts';
import { roundView } from '../database/queries/round-view.ts';
import { loadPresets } from '../load-resources.ts';
import type { Write } from './context.ts';

export const save: Write<'criteria.save'> = ({ db }, { roundId, scenario, criteria, seen = [] }) => {
  const draft = scenarioOf(db, roundId, scenario);
  if (!draft.ok) return draft;
  const ids = criteria.criteria.map((criterion) => criterion.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    return fail(
      appError('invalid-input', { name: 'criteria.save', field: 'criteria', detail: `twice: ${twice}` }),
    );
  }
  const merged = mergeCriteria(seen, criteria, draft.value.criteria);
  saveCriteria(db, roundId, draft.value.criteriaSetId, merged);
  return ok(null);
};

/** The measures for size and last year's number stay as the user has set them. */
export const usePreset: Write<'criteria.usePreset'> = ({ db, resources }, { roundId, scenario, preset }) => {
  const draft = scenarioOf(db, roundId, scenario);
  if (!draft.ok) return draft;
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const chosen = loadPresets(resources).find((one) => one.id === preset);
  if (chosen === undefined) return fail(appError('preset-not-found', { preset }));
  const { round, kommuner } = view.value;
  const { size, lastYear } = draft.value.criteria;
  const set = setFromPreset(chosen, round.year, kommuner, { size, lastYear });
  saveCriteria(db, roundId, draft.value.criteriaSetId, set);
  return ok(null);
};
