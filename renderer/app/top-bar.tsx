import { HistoryButtons } from './history-buttons.tsx';
import { LookSwitches } from './look-switches.tsx';
import { RoundMenu } from './round-menu.tsx';
import { Search } from './search.tsx';
import { SumShared } from './sum-shared.tsx';

/** The round, its sum, undo and redo, search, language and theme. */
export function TopBar() {
  return (
    <header className="top-bar">
      <RoundMenu />
      <SumShared />
      <HistoryButtons />
      <Search />
      <LookSwitches />
    </header>
  );
}
