import { LookSwitches } from '../../app/look-switches.tsx';
import { Hjelp } from './hjelp.tsx';

/** The guide where no round is open. */
export function LoneHelp() {
  return (
    <main className="lone-help">
      <LookSwitches />
      <Hjelp />
    </main>
  );
}
