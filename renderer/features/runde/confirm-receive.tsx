import { useState } from 'react';
import type { RoundFileView } from '../../../shared/contract/index.ts';
import { labelKey, seenLabel } from '../../../shared/model/round-label.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { localTime } from '../../components/local-time.ts';
import { useWords } from '../../store/use-app.ts';
import { ReceivePlace } from './receive-place.tsx';
import type { RoundPlace } from './round-place.ts';

interface Props {
  readonly view: RoundFileView;
  readonly busy: boolean;
  readonly confirm: (place: RoundPlace) => void;
  readonly cancel: () => void;
}

/** What is in the file, who made it, and whether it comes beside what is here or instead of it. */
export function ConfirmReceive({ view, busy, confirm, cancel }: Props) {
  const all = useWords().roundFile;
  const words = all.receive;
  const name = `${view.fylke} ${view.year}`;
  const [place, setPlace] = useState<RoundPlace>({
    replace: null,
    label: view.clashes.length === 0 ? '' : freeLabel(seenLabel(words.from(view.madeBy)), view),
  });
  const last = view.lastChange === null ? null : localTime(view.lastChange);
  return (
    <ConfirmPanel
      title={words.confirm(name)}
      level={3}
      busy={busy || isTaken(place, view)}
      yes={place.replace === null ? words.yes : words.replace}
      no={words.cancel}
      confirm={() => confirm(place)}
      cancel={cancel}
    >
      <p>
        {words.made(view.madeBy, localTime(view.madeAt), view.program)}{' '}
        {last === null ? '' : words.lastChange(last)}
      </p>
      <p>{all.contents(view)}.</p>
      {view.clashes.length > 0 && (
        <ReceivePlace view={view} place={place} isTaken={isTaken(place, view)} choose={setPlace} />
      )}
    </ConfirmPanel>
  );
}

/** Whether another round than the one that goes is called the same. */
const isTaken = ({ replace, label }: RoundPlace, { clashes }: RoundFileView): boolean =>
  clashes.some((one) => one.roundId !== replace && labelKey(one.label) === labelKey(label));

/** The label, with a number after it where there is such a round already. */
function freeLabel(label: string, view: RoundFileView): string {
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? firstOf(label, 60) : `${firstOf(label, 55)} ${n}`;
    if (!isTaken({ replace: null, label: tried }, view)) return tried;
  }
}

/** The first so many code units, with no half of a pair at the end. */
const firstOf = (label: string, most: number): string => seenLabel(label.slice(0, most));
