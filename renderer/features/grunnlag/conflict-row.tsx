import type { ImportConflict, SourcedValue } from '../../../shared/contract/index.ts';
import { formatDate, formatPeriod } from '../../../shared/i18n/format-date.ts';
import type { ImportView } from '../../../shared/model/round.ts';
import { conflictKey } from '../../store/file-cards.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { useSourceName } from '../../store/use-source-name.ts';
import { valuePlace } from '../../store/value-place.ts';
import { decimalsBetween } from './decimals-of.ts';
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
  const imports = useApp((state) => state.view?.imports) ?? [];
  const named = useSourceName();
  // What stands there is of a source in the round; what comes in is of none of them.
  const standing = imports.findLast((source) => source.fileName === conflict.old.from);
  const key = conflictKey(conflict);
  const decimals = decimalsBetween(conflict);
  const side = (which: 'new' | 'old', value: SourcedValue, source?: ImportView) => (
    <td>
      <label className="conflict-side">
        <input
          type="radio"
          name={`${card} ${key}`}
          checked={chosen === which}
          onChange={() => keep(card, key, which)}
        />
        <b>{valueText(value, words.missingKinds, decimals)}</b>{' '}
        <span className="muted">
          {named(value.from, source)}, {valuePlace(value, source?.layout, words)}
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
      {side('old', conflict.old, standing)}
      {side('new', conflict.new)}
    </tr>
  );
}
