import { useState } from 'react';
import type { RoundSummary } from '../../../shared/model/round.ts';
import { roundLabel } from '../../../shared/model/round-label.ts';
import { roundName } from '../../../shared/model/round-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';

/** What a round is called beside its fylke and year: kept when the field is left, or by Enter. */
export function RoundLabel({ round }: { readonly round: RoundSummary }) {
  const words = useWords().runder;
  const write = useApp((state) => state.write);
  const stored = round.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const label = roundLabel(typed ?? stored);
    // What was refused stays in the field, to be mended.
    if (label !== stored && !(await write('round.label', { roundId: round.id, label }))) return;
    setTyped(null);
  };
  return (
    <input
      className="ds-input round-label"
      aria-label={words.labelOf(roundName(round))}
      maxLength={60}
      value={typed ?? stored}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
