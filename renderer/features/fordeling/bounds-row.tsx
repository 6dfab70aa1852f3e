import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useWords } from '../../store/use-app.ts';
import { NumberBox } from './number-box.tsx';
import { readWithin } from './read-within.ts';

interface Props {
  readonly set: CriteriaSet;
  readonly edit: (change: Partial<CriteriaSet>, visit: string) => void;
}

/** The smallest number a kommune gets, and how far the criteria together may move one. */
export function BoundsRow({ set, edit }: Props) {
  const words = useWords().work;
  return (
    <fieldset className="bounds-row">
      <legend>{words.bounds}</legend>
      <NumberBox
        label={words.minimum}
        help={words.minimumHelp}
        value={String(set.minimum)}
        read={(text) => (/^\d{1,5}$/.test(text) ? Number(text) : null)}
        save={(minimum, visit) => edit({ minimum }, visit)}
      />
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
      <NumberBox
        label={words.lowest}
        help={words.lowestHelp}
        value={formatNumber(set.lowest, 2)}
        read={(text) => readWithin(text, 0, 1)}
        save={(lowest, visit) => edit({ lowest }, visit)}
      />
      <NumberBox
        label={words.highest}
        help={words.highestHelp}
        value={set.highest === null ? '' : formatNumber(set.highest, 2)}
        read={(text) => (text === '' ? 'none' : readWithin(text, 1, 1000))}
        save={(highest, visit) => edit({ highest: highest === 'none' ? null : highest }, visit)}
      />
    </fieldset>
  );
}
