import type { ImportConflict, SourcedValue } from '../../../shared/contract/index.ts';
import { formatDate, formatPeriod } from '../../../shared/i18n/format-date.ts';
import { conflictKey } from '../../store/file-cards.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { valueText } from './value-text.ts';

interface Props {
  readonly card: string;
  readonly conflict: ImportConflict;
  readonly chosen: 'new' | 'old' | null;
}

/** One value in two sources: each a choice, with the file, the place in it and the day it came. */
export function ConflictRow({ card, conflict, chosen }: Props) {
  const words = useWords().basis;
  const keep = useApp((state) => state.keepValue);
  const name = useApp(
    (state) =>
      state.view?.kommuner.find((one) => one.kommunenummer === conflict.kommunenummer)?.name ??
      conflict.kommunenummer,
  );
  const indicator = useApp((state) => indicatorName(state.indicators, conflict.indicator, state.language));
  const key = conflictKey(conflict);
  const side = (which: 'new' | 'old', value: SourcedValue) => (
    <td>
      <label className="conflict-side">
        <input
          type="radio"
          name={`${card} ${key}`}
          checked={chosen === which}
          onChange={() => keep(card, key, which)}
        />
        <b>{valueText(value, words.missingKinds)}</b>{' '}
        <span className="muted">
          {value.from}, {words.cell(value.sheet, value.cell)}
          {value.at !== null && `, ${words.cameIn(formatDate(value.at))}`}
        </span>
      </label>
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {indicator}, {formatPeriod(conflict.period)}
      </td>
      {side('old', conflict.old)}
      {side('new', conflict.new)}
    </tr>
  );
}
