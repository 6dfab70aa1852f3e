import type { AmbiguousLabel } from '../../../shared/model/importing.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly card: FileCard;
  readonly labels: readonly AmbiguousLabel[];
}

/** Two kommuner can have the same name. It is asked, never guessed; the answer reads the file again. */
export function Ambiguous({ card, labels }: Props) {
  const words = useWords().basis;
  const store = useAppStore();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  if (labels.length === 0) return null;
  const nameOf = (id: string): string => kommuner.find((one) => one.kommunenummer === id)?.name ?? '';
  const choose = (label: string, kommunenummer: string): void => {
    const others = card.choices.filter((one) => one.label !== label);
    void store.getState().reread(card.id, { choices: [...others, { label, kommunenummer }] });
  };
  return (
    <div className="ambiguous">
      <h3 className="warn">{words.ambiguous}</h3>
      {labels.map(({ label, candidates }) => (
        <label key={label}>
          {words.whichKommune(label)}{' '}
          <select value="" onChange={(event) => choose(label, event.target.value)}>
            <option value="">{words.notChosen}</option>
            {candidates.map((id) => (
              <option key={id} value={id}>
                {id} {nameOf(id)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
