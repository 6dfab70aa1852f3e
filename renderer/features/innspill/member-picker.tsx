import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { OutsideKommune } from '../../../shared/model/round.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp } from '../../store/use-app.ts';
import { neighboursOf } from './neighbours-of.ts';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly members: readonly string[];
  readonly outside: readonly OutsideKommune[];
  readonly register: readonly OutsideKommune[];
  readonly onChange: (members: readonly string[], outside: readonly OutsideKommune[]) => void;
}

/** Who is in: kommuner of the round by a tick, their neighbours by a press, others of the register by name. */
export function MemberPicker({ members, outside, register, onChange }: Props) {
  const own = useRecordWords();
  const id = useId();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [written, setWritten] = useState('');
  const [unknown, setUnknown] = useState(false);
  const isIn = (number: string): boolean =>
    members.includes(number) || outside.some((one) => one.kommunenummer === number);
  const add = (number: string): void => {
    if (kommuner.some((one) => one.kommunenummer === number))
      onChange([...members, number].toSorted(), outside);
    else {
      const known = register.find((one) => one.kommunenummer === number);
      if (known !== undefined) onChange(members, [...outside, known]);
    }
  };
  const addWritten = (): void => {
    const text = written.trim().toLocaleLowerCase('nb');
    const known = register.find(
      (one) =>
        labelOf(one).toLocaleLowerCase('nb') === text ||
        one.kommunenummer === text ||
        one.name.toLocaleLowerCase('nb') === text,
    );
    setUnknown(known === undefined);
    if (known === undefined) return;
    setWritten('');
    if (!isIn(known.kommunenummer)) add(known.kommunenummer);
  };
  const suggested = neighboursOf(
    [...members, ...outside.map((one) => one.kommunenummer)],
    kommuner,
    register,
  );
  return (
    <div className="member-picker">
      <fieldset>
        <legend>{own.members}</legend>
        <div className="members">
          {kommuner.map((one) => (
            <label key={one.kommunenummer}>
              <input
                type="checkbox"
                checked={members.includes(one.kommunenummer)}
                onChange={(event) =>
                  event.target.checked
                    ? add(one.kommunenummer)
                    : onChange(
                        members.filter((number) => number !== one.kommunenummer),
                        outside,
                      )
                }
              />{' '}
              {one.name}
            </label>
          ))}
        </div>
      </fieldset>
      {suggested.length > 0 && (
        <p className="suggested">
          <span className="muted">{own.neighbours}:</span>{' '}
          {suggested.map((one) => (
            <button
              key={one.kommunenummer}
              type="button"
              className="chip"
              aria-label={own.addMember(one.label)}
              onClick={() => add(one.kommunenummer)}
            >
              <Icon name="plus" /> {one.label}
            </button>
          ))}
        </p>
      )}
      {outside.length > 0 && (
        <p className="suggested">
          {outside.map((one) => (
            <button
              key={one.kommunenummer}
              type="button"
              className="chip chosen"
              aria-label={own.removeMember(one.name)}
              onClick={() =>
                onChange(
                  members,
                  outside.filter((other) => other !== one),
                )
              }
            >
              {one.name} ({one.fylke}) <Icon name="cross" />
            </button>
          ))}
        </p>
      )}
      <form
        className="outside"
        onSubmit={(event) => {
          event.preventDefault();
          addWritten();
        }}
      >
        <label htmlFor={`${id}-outside`}>{own.outside}</label>
        <input
          id={`${id}-outside`}
          type="text"
          list={`${id}-register`}
          placeholder={own.outsideHint}
          value={written}
          onChange={(event) => {
            setWritten(event.target.value);
            setUnknown(false);
          }}
        />
        <datalist id={`${id}-register`}>
          {register
            .filter((one) => !isIn(one.kommunenummer))
            .map((one) => (
              <option key={one.kommunenummer} value={labelOf(one)} />
            ))}
        </datalist>
        <Button type="submit" variant="tertiary" disabled={written.trim() === ''}>
          {own.add}
        </Button>
        {unknown && (
          <p className="warn" role="alert">
            {own.outsideUnknown}
          </p>
        )}
      </form>
    </div>
  );
}

const labelOf = ({ kommunenummer, name, fylke }: OutsideKommune): string =>
  `${kommunenummer} ${name} (${fylke})`;
