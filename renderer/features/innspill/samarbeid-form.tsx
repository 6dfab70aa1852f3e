import { Button, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { KommuneView, Samarbeid } from '../../../shared/model/round.ts';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  /** null makes a new one. */
  readonly samarbeid: Samarbeid | null;
  readonly kommune: KommuneView;
  readonly close: () => void;
}

/** Name, members and joint bounds. */
export function SamarbeidForm({ samarbeid, kommune, close }: Props) {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [name, setName] = useState(samarbeid?.name ?? '');
  const [members, setMembers] = useState<readonly string[]>(samarbeid?.members ?? [kommune.kommunenummer]);
  const [min, setMin] = useState(String(samarbeid?.min ?? ''));
  const [max, setMax] = useState(String(samarbeid?.max ?? ''));
  const [wrong, setWrong] = useState(false);

  const save = async (): Promise<void> => {
    if (name.trim() === '' || members.length < 2) return setWrong(true);
    const done = await store.getState().write('samarbeid.save', {
      roundId,
      id: samarbeid?.id ?? null,
      name: name.trim(),
      members: [...members],
      min: wholeNumber(min),
      max: wholeNumber(max),
    });
    if (done) close();
  };
  return (
    <form
      className="samarbeid-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textfield
        label={words.input.samarbeidName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <fieldset>
        <legend>{words.input.members}</legend>
        <div className="members">
          {kommuner.map((one) => (
            <label key={one.kommunenummer}>
              <input
                type="checkbox"
                checked={members.includes(one.kommunenummer)}
                onChange={(event) =>
                  setMembers(
                    event.target.checked
                      ? [...members, one.kommunenummer]
                      : members.filter((id) => id !== one.kommunenummer),
                  )
                }
              />{' '}
              {one.name}
            </label>
          ))}
        </div>
      </fieldset>
      <Textfield
        label={words.input.atLeast}
        inputMode="numeric"
        value={min}
        onChange={(event) => setMin(event.target.value)}
      />
      <Textfield
        label={words.input.atMost}
        inputMode="numeric"
        value={max}
        onChange={(event) => setMax(event.target.value)}
      />
      {wrong && <ValidationMessage role="alert">{words.input.needTwo}</ValidationMessage>}
      <div className="actions">
        <Button type="submit">{words.app.save}</Button>
        <Button type="button" variant="tertiary" onClick={close}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
