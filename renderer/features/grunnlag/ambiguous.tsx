import type { AmbiguousLabel } from '../../../shared/model/importing.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly card: FileCard;
  /** Those that are still to be answered. */
  readonly labels: readonly AmbiguousLabel[];
}

/**
 * Two kommuner can have the same name. It is asked, never guessed; the answer reads the file again, and stays, so that it
 * can be changed.
 */
export function Ambiguous({ card, labels }: Props) {
  const words = useWords().basis;
  const store = useAppStore();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const asked = [...card.choices, ...labels.map((one) => ({ ...one, kommunenummer: '' }))];
  if (asked.length === 0) return null;
  const nameOf = (id: string): string => {
    const name = kommuner.find((one) => one.kommunenummer === id)?.name;
    return name === undefined ? words.inOtherFylke(id) : `${id} ${name}`;
  };
  const choose = (label: string, candidates: readonly string[], kommunenummer: string): void => {
    const others = card.choices.filter((one) => one.label !== label);
    const said = kommunenummer === '' ? [] : [{ label, kommunenummer, candidates }];
    void store.getState().reread(card.id, { choices: [...others, ...said] });
  };
  return (
    <div className="ambiguous">
      <h3 className={labels.length > 0 ? 'warn' : undefined}>{words.ambiguous}</h3>
      {asked.map(({ label, kommunenummer, candidates }) => (
        <label key={label}>
          {words.whichKommune(label)}{' '}
          <select
            name={`kommune ${label}`}
            value={kommunenummer}
            onChange={(event) => choose(label, candidates, event.target.value)}
          >
            <option value="">{words.notChosen}</option>
            {candidates.map((id) => (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
