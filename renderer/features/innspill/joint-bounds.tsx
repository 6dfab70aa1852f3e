import { useState } from 'react';
import type { Samarbeid } from '../../../shared/model/round.ts';
import { useVisit } from '../../components/use-visit.ts';
import { useWords } from '../../store/use-app.ts';
import { CapacityField } from './capacity-field.tsx';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly samarbeid: Samarbeid;
  readonly save: (bounds: Pick<Samarbeid, 'min' | 'max'>, visit: string) => void;
  readonly leave: () => void;
}

/** The least and the most the kommuner of a joint frame get together. */
export function JointBounds({ samarbeid: { min, max, outside = [] }, save, leave }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const visit = useVisit();
  // Two numbers that cross while one of them is typed are not saved before they fit.
  const [waiting, setWaiting] = useState<Pick<Samarbeid, 'min' | 'max'> | null>(null);
  const shown = waiting ?? { min, max };
  const set = (bounds: Pick<Samarbeid, 'min' | 'max'>): void => {
    const crosses = bounds.min !== null && bounds.max !== null && bounds.min > bounds.max;
    setWaiting(crosses ? bounds : null);
    if (!crosses) save(bounds, visit.current());
  };
  return (
    <div className="joint-bounds">
      <CapacityField
        label={own.atLeast}
        value={shown.min}
        before={undefined}
        wrong={words.wholePersons}
        enter={visit.begin}
        leave={leave}
        save={(value) => set({ ...shown, min: value })}
      />
      <CapacityField
        label={own.atMost}
        value={shown.max}
        before={undefined}
        wrong={words.wholePersons}
        enter={visit.begin}
        leave={leave}
        save={(value) => set({ ...shown, max: value })}
      />
      {waiting !== null && <p className="warn">{own.minAboveMax}</p>}
      {shown.min === null && shown.max === null && <p className="muted">{own.jointNeeds}</p>}
      {outside.length > 0 && <p className="muted">{own.jointOutside}</p>}
    </div>
  );
}
