import { Button, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/index.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { conflictKey, type FileCard, undecided } from '../../store/file-cards.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { ConflictRow } from './conflict-row.tsx';

/** So many at a time: a window that draws two hundred choices at once does not answer meanwhile. */
const step = 40;

interface Props {
  readonly card: FileCard;
  readonly state: Extract<FileCard['state'], { kind: 'preview' }>;
  readonly preview: ImportPreview;
  /** The user tried to confirm without choosing. */
  readonly asked: boolean;
}

/** Two sources that disagree, side by side; the user says which one counts, for all of them or one by one. */
export function Conflicts({ card, state, preview, asked }: Props) {
  const words = useWords().basis;
  const choose = useApp((store) => store.prefer);
  const { prefer, keep } = state;
  const left = undecided(card);
  const [most, setMost] = useState(step);
  const shown = preview.conflicts.slice(0, most);
  const hidden = preview.conflicts.length - shown.length;
  return (
    <div className="conflicts">
      <h3>{words.conflicts(preview.conflictCount)}</h3>
      <Fieldset>
        <Fieldset.Legend>{words.prefer}</Fieldset.Legend>
        <Fieldset.Description>{words.conflictsHelp}</Fieldset.Description>
        <div className="radio-row">
          {(['new', 'old'] as const).map((side) => (
            <Radio
              key={side}
              name={`prefer-${card.id}`}
              value={side}
              label={side === 'new' ? words.preferNew : words.preferOld}
              checked={prefer === side}
              onChange={() => choose(card.id, side)}
            />
          ))}
        </div>
        {asked && left > 0 && (
          <ValidationMessage role="alert">
            {words.chooseFirst} {words.undecided(left)}
          </ValidationMessage>
        )}
      </Fieldset>
      <ScrollRegion label={words.conflicts(preview.conflictCount)} className="sample-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.kommune}</th>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.standing}</th>
              <th scope="col">{words.incoming}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <ConflictRow
                key={conflictKey(one)}
                card={card.id}
                conflict={one}
                chosen={keep[conflictKey(one)] ?? prefer}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {preview.conflictCount > shown.length && (
        <p className="muted">{words.conflictsCut(shown.length, preview.conflictCount)}</p>
      )}
      {hidden > 0 && (
        <Button variant="tertiary" onClick={() => setMost(most + step)}>
          {words.moreConflicts(Math.min(step, hidden))}
        </Button>
      )}
    </div>
  );
}
