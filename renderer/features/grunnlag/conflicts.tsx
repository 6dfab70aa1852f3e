import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import type { ImportConflict, ImportPreview } from '../../../shared/contract/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { MissingKind } from '../../../shared/model/importing.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly card: FileCard;
  readonly preview: ImportPreview;
  readonly prefer: 'new' | 'old' | null;
  /** The user tried to confirm without choosing. */
  readonly undecided: boolean;
}

/** Two sources that disagree, side by side; the user says which one counts. */
export function Conflicts({ card, preview, prefer, undecided }: Props) {
  const words = useWords().basis;
  const choose = useApp((state) => state.prefer);
  return (
    <div className="conflicts">
      <h3>{words.conflicts(preview.conflictCount)}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.kommune}</th>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="num">
              {words.standing}
            </th>
            <th scope="col">{words.from}</th>
            <th scope="col" className="num">
              {words.incoming}
            </th>
            <th scope="col">{words.cellHead}</th>
          </tr>
        </thead>
        <tbody>
          {preview.conflicts.map((one) => (
            <ConflictRow key={`${one.kommunenummer} ${one.indicator} ${one.period}`} conflict={one} />
          ))}
        </tbody>
      </table>
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
        {undecided && <ValidationMessage role="alert">{words.chooseFirst}</ValidationMessage>}
      </Fieldset>
    </div>
  );
}

function ConflictRow({ conflict }: { readonly conflict: ImportConflict }) {
  const words = useWords().basis;
  const name = useApp(
    (state) =>
      state.view?.kommuner.find((one) => one.kommunenummer === conflict.kommunenummer)?.name ??
      conflict.kommunenummer,
  );
  const indicator = useApp((state) => indicatorName(state.indicators, conflict.indicator, state.language));
  const value = (side: { readonly number: number | null; readonly missing: string | null }): string =>
    side.number === null
      ? (words.missingKinds[side.missing as MissingKind] ?? '–')
      : formatNumber(side.number, Number.isInteger(side.number) ? 0 : 1);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {indicator}, {formatPeriod(conflict.period)}
      </td>
      <td className="num">{value(conflict.old)}</td>
      <td className="muted">
        {conflict.old.from}, {conflict.old.cell}
      </td>
      <td className="num">
        <b>{value(conflict.new)}</b>
      </td>
      <td className="muted">{conflict.new.cell}</td>
    </tr>
  );
}
