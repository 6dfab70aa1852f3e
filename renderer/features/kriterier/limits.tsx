import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useWords } from '../../store/use-app.ts';
import type { EditCriteria } from '../../store/use-edit-criteria.ts';
import { NumberBox } from '../fordeling/number-box.tsx';
import { readWithin } from '../fordeling/read-within.ts';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: EditCriteria;
}

/** The smallest number a kommune gets, and how far the criteria together may move one; each with its meaning beside it. */
export function Limits({ set, edit }: Props) {
  const words = useWords().fordeling.kriterier;
  return (
    <section className="block limits" aria-labelledby="limits-title">
      <h2 id="limits-title">{words.limits}</h2>
      <NumberBox
        label={words.minimumShort}
        help={words.minimum}
        value={String(set.minimum)}
        read={(text) => (/^\d{1,5}$/.test(text) ? Number(text) : null)}
        save={(minimum, visit) => edit({ minimum }, visit)}
      />
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
      <NumberBox
        label={words.lowest}
        help={words.lowestHelp}
        value={formatNumber(set.lowest, 2)}
        read={(text) => readWithin(text, 0, 1)}
        save={(lowest, visit) => edit({ lowest }, visit)}
      />
      <p className="muted">{words.lowestHelp}</p>
      <NumberBox
        label={words.highest}
        help={words.highestHelp}
        value={set.highest === null ? '' : formatNumber(set.highest, 2)}
        read={(text) => (text === '' ? 'none' : readWithin(text, 1, 1000))}
        save={(highest, visit) => edit({ highest: highest === 'none' ? null : highest }, visit)}
      />
      <p className="muted">{words.highestHelp}</p>
    </section>
  );
}
