import type { SensitivityPlace } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';

/** «19–25», or «140» where the number does not move. */
export const rangeText = ({ low5, high95 }: Pick<SensitivityPlace, 'low5' | 'high95'>): string =>
  low5 === high95 ? formatNumber(low5) : `${formatNumber(low5)}–${formatNumber(high95)}`;
