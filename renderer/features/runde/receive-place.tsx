import { Field, Fieldset, Label, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { RoundFileView } from '../../../shared/contract/index.ts';
import { seenLabel } from '../../../shared/model/round-label.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';
import type { RoundPlace } from './round-place.ts';

interface Props {
  readonly view: RoundFileView;
  readonly place: RoundPlace;
  readonly isTaken: boolean;
  readonly choose: (place: RoundPlace) => void;
}

/** Beside the rounds of the same year and fylke, under a label of its own, or instead of one of them. */
export function ReceivePlace({ view, place, isTaken, choose }: Props) {
  const words = useWords().roundFile.receive;
  const id = useId();
  // What was typed is there again for who looks at the other choices and comes back.
  const [beside, setBeside] = useState(place.label);
  const { fylke, year, clashes } = view;
  return (
    <Fieldset>
      <Fieldset.Legend>{words.where(`${fylke} ${year}`)}</Fieldset.Legend>
      <Radio
        name={id}
        value="beside"
        label={words.beside}
        checked={place.replace === null}
        onChange={() => choose({ replace: null, label: beside })}
      />
      {place.replace === null && (
        <Field>
          <Label htmlFor={`${id}-label`}>{words.label}</Label>
          <input
            id={`${id}-label`}
            className="ds-input"
            maxLength={60}
            value={beside}
            onChange={(event) => {
              setBeside(event.target.value);
              choose({ replace: null, label: event.target.value });
            }}
          />
          {isTaken && <ValidationMessage>{words.taken}</ValidationMessage>}
        </Field>
      )}
      {clashes.map(({ roundId, label, lastChange }) => (
        <Radio
          key={roundId}
          name={id}
          value={String(roundId)}
          label={words.instead(
            roundName({ fylke, year, label }),
            lastChange === null ? null : localTime(lastChange),
          )}
          checked={place.replace === roundId}
          onChange={() => choose({ replace: roundId, label: seenLabel(label) })}
        />
      ))}
      {place.replace !== null && <p className="backup-warning">{words.backupFirst}</p>}
    </Fieldset>
  );
}
