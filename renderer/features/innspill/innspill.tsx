import { useEffect, useMemo, useRef, useState } from 'react';
import { PanelTabs } from '../../components/panel-tabs.tsx';
import { comesIn } from '../../store/form-choices.ts';
import type { ChapterId } from '../../store/help-state.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';
import { focusPlace } from './focus-place.ts';
import { FormsPanel } from './forms/forms-panel.tsx';
import { FylkeTab } from './fylke-tab.tsx';
import { LettersPanel } from './letters/letters-panel.tsx';
import { LettersContext } from './letters-context.ts';
import { type Place, PlaceContext, type Tab } from './place.ts';
import { RecordTab } from './record-tab.tsx';
import { SamarbeidTab } from './samarbeid-tab.tsx';
import { useRecordWords } from './use-record-words.ts';

const panels = {
  record: RecordTab,
  samarbeid: SamarbeidTab,
  fylke: FylkeTab,
  letters: LettersPanel,
  forms: FormsPanel,
} satisfies Partial<Record<Tab, () => React.ReactNode>>;

const tabs = ['record', 'samarbeid', 'fylke', 'letters', 'forms'] as const satisfies readonly Tab[];

/** The tabs that have a chapter of the guide for themselves. */
const chapters: Partial<Record<Tab, ChapterId>> = { letters: 'brev', forms: 'skjema' };

/** The answers of the kommuner and all that goes with them. Everything is saved as it is written. */
export function Innspill() {
  const own = useRecordWords();
  const store = useAppStore();
  const round = useApp((state) => state.roundId);
  const letters = useAnswer('letters.show', {});
  const [at, setPlace] = useState<{
    readonly tab: keyof typeof panels;
    readonly open: string | null;
  }>({
    tab: useApp((state) => state.formsFound?.some(comesIn) || state.formsReading > 0) ? 'forms' : 'record',
    open: null,
  });
  const { tab, open } = at;
  const entered = useRef(at);
  useEffect(() => {
    if (at !== entered.current) focusPlace(at.tab, at.open);
  }, [at]);
  const place: Place = useMemo(
    () => ({
      tab,
      open,
      go: (next, opened = null) => {
        void store.getState().flush();
        setPlace({ tab: next in panels ? (next as keyof typeof panels) : 'record', open: opened });
      },
    }),
    [tab, open, store],
  );
  // Forms were dropped somewhere in the window: they are shown where they are taken in.
  const came = useApp((state) => state.formsCame);
  const [shown, setShown] = useState(came);
  if (came !== shown) {
    setShown(came);
    setPlace({ tab: 'forms', open: null });
  }
  const Panel = panels[tab];
  return (
    <PlaceContext value={place}>
      <div className="innspill-screen">
        <PanelTabs
          label={own.tabs.label}
          panel="innspill-panel"
          value={tab}
          options={tabs.map((value) => ({ value, label: own.tabs[value] }))}
          onChange={(next) => place.go(next)}
        />
        <div
          key={`${round}-${tab}`}
          id="innspill-panel"
          className="innspill-panel"
          data-chapter={chapters[tab]}
          role="tabpanel"
          aria-labelledby={`innspill-panel-${tab}`}
        >
          <LettersContext value={letters}>
            <Panel />
          </LettersContext>
        </div>
      </div>
    </PlaceContext>
  );
}
