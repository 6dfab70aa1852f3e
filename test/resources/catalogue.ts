import { checkoutResources } from '../../electron/backend/checkout-resources.ts';
import { loadIndicators } from '../../electron/backend/load-indicators.ts';
import { loadPresets } from '../../electron/backend/load-resources.ts';

/** The indicators and presets that ship, as the program itself reads and checks them. */
export const indicators = loadIndicators(checkoutResources);
export const presets = loadPresets(checkoutResources);
