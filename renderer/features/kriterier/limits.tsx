import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useWords } from '../../store/use-app.ts';
import type { EditCriteria } from '../../store/use-edit-criteria.ts';
import { limitFields } from '../fordeling/limit-fields.ts';
import { NumberBox } from '../fordeling/number-box.tsx';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: EditCriteria;
}

/** The smallest number a kommune gets, and how far the criteria together may move one; each with its meaning beside it. */
export function Limits({ set, edit }: Props) {
  const words = useWords().fordeling.kriterier;
  const fields = limitFields(set, edit);
  return (
    <section className="block limits" aria-labelledby="limits-title">
      <h2 id="limits-title">{words.limits}</h2>
      <NumberBox label={words.minimumShort} help={words.minimum} {...fields.minimum} />
      <p className="muted">{words.minimum}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={set.minimumRule === 'zero-or-at-least'}
          onChange={(event) =>
            edit({ minimumRule: event.target.checked ? 'zero-or-at-least' : 'at-least' }, newVisit())
          }
        />
        {words.zeroOr}
      </label>
      <NumberBox label={words.lowest} help={words.lowestHelp} {...fields.lowest} />
      <p className="muted">{words.lowestHelp}</p>
      <NumberBox label={words.highest} help={words.highestHelp} {...fields.highest} />
      <p className="muted">{words.highestHelp}</p>
    </section>
  );
}
