import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly kommune: KommuneView;
  readonly can: number | null;
}

/** «Høyest = kapasitet» for one kommune: a choice of the advisor's, with a reason, never a consequence of the import. */
export function CapacityAsMax({ kommune, can }: Props) {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const entry = useApp((state) =>
    state.view?.draft.capacityAsMax.find((one) => one.kommunenummer === kommune.kommunenummer),
  );
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const { kommunenummer } = kommune;

  const save = async (on: boolean, why: string): Promise<void> => {
    const state = store.getState();
    await state.flush();
    if (await state.write('capacity.asMax', { roundId, kommunenummer, on, reason: why })) setAsking(false);
  };
  return (
    <div className="as-max">
      <Checkbox
        label={words.input.asMax}
        description={entry?.reason ?? (can === null ? words.input.asMaxNeeds : undefined)}
        checked={entry !== undefined || asking}
        disabled={can === null && entry === undefined}
        onChange={() => (entry === undefined ? setAsking(!asking) : void save(false, entry.reason))}
      />
      {asking && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length < 3) setWrong(true);
            else void save(true, reason.trim());
          }}
        >
          <Textfield
            label={words.input.asMaxReason}
            value={reason}
            error={wrong && words.round.fillReason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="submit" variant="secondary">
            {words.app.save}
          </Button>
        </form>
      )}
    </div>
  );
}
