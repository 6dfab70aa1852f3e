import { formatWritten } from '../../../shared/i18n/format-written.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import type { ColumnField, OwnColumn } from '../../../shared/model/table-layout.ts';
import { indicatorValue } from '../../store/indicator-name.ts';

/** A cell of a column the user has added; null where it is empty. */
export type CellValue = string | number | null;

/** The indicator that IMDi's starting point is imported under. What is written in the column goes before it. */
const startingPoint = 'utgangspunkt';

/** What an own column holds for a kommune: what is written there, or what the round has. */
export function ownCell(column: OwnColumn, kommune: KommuneView, year: number): CellValue {
  const written = column.cells[kommune.kommunenummer] ?? null;
  switch (column.kind) {
    case 'text':
    case 'number':
      return written;
    case 'starting-point':
      return written ?? kommune.values[startingPoint]?.[String(year)]?.number ?? null;
    case 'field':
      return column.field === null ? null : fieldOf(column.field, kommune);
    default:
      return assertNever(column.kind);
  }
}

function fieldOf(field: ColumnField, kommune: KommuneView): CellValue {
  switch (field.of) {
    case 'measure':
      return measureValue(kommune, field).number;
    case 'capacity':
      return kommune.capacity?.[field.part] ?? null;
    case 'innspill': {
      const text = kommune.innspill.find((entry) => entry.topic === field.topic)?.text.trim() ?? '';
      return text === '' ? null : text;
    }
    default:
      return assertNever(field);
  }
}

/** How many persons the share in a cell is of, where it is pooled over several years; else null. */
export const ownCellPersons = ({ field }: OwnColumn, kommune: KommuneView): number | null =>
  field?.of === 'measure' ? (measureValue(kommune, field).persons ?? null) : null;

/** Whether its cells are compared as numbers. */
export const isNumeric = ({ kind, field }: Pick<OwnColumn, 'kind' | 'field'>): boolean =>
  kind === 'number' || kind === 'starting-point' || (kind === 'field' && field?.of !== 'innspill');

/** A cell as it is read. Own numbers keep the decimals they were written with. */
export function ownCellText(
  column: OwnColumn,
  value: CellValue,
  indicators: readonly Indicator[],
  ratings: ScreenWords['input']['ratings'],
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const { field } = column;
  if (field?.of === 'measure') {
    return indicatorValue(
      indicators.find((one) => one.id === field.indicator),
      value,
      ratings,
    );
  }
  return formatWritten(value);
}
