import { checkoutResources, loadIndicators, loadPresets } from '../../electron/backend/load-resources.ts';

/** The indicators and presets that ship, as the program itself reads and checks them. */
export const indicators = loadIndicators(checkoutResources);
export const presets = loadPresets(checkoutResources);
