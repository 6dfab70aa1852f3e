import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useWords } from '../../store/use-app.ts';
import { limitFields } from './limit-fields.ts';
import { NumberBox } from './number-box.tsx';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: (change: Partial<CriteriaSet>, visit: string) => void;
}

/** The smallest number a kommune gets, and how far the criteria together may move one. */
export function BoundsRow({ set, edit }: Props) {
  const words = useWords().work;
  const fields = limitFields(set, edit);
  return (
    <fieldset className="bounds-row">
      <legend>{words.bounds}</legend>
      <NumberBox label={words.minimum} help={words.minimumHelp} {...fields.minimum} />
      <label className="check" title={words.zeroOrHelp}>
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
      <NumberBox label={words.highest} help={words.highestHelp} {...fields.highest} />
    </fieldset>
  );
}
