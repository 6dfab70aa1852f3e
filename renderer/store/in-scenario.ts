import type { CallName } from '../../shared/contract/index.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** Calls that are about one scenario of the round: the recommended one unless another is named. */
const ofScenario: ReadonlySet<CallName> = new Set([
  'round.show',
  'criteria.save',
  'criteria.usePreset',
  'lock.set',
  'lock.setMany',
  'lock.remove',
  'bounds.set',
  'bounds.setMany',
  'bounds.remove',
  'rest.set',
  'savedSet.save',
  'savedSet.use',
]);

/** The bridge, with the scenario that is open named in every call it matters to, so that no screen can forget it. */
export const inScenario = (bridge: Bridge, scenario: () => number | null): Bridge => ({
  ...bridge,
  call: (name, input) => {
    const open = scenario();
    return bridge.call(name, open !== null && ofScenario.has(name) ? { ...input, scenario: open } : input);
  },
});
