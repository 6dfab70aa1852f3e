import { useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract/index.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

type OfRound = {
  [Name in CallName]: CallInput<Name> extends { readonly roundId: number } ? Name : never;
}[CallName];

/**
 * What a reading call answers for the open round; fetched again when the round is. null until it is there, where it fails,
 * and where there is nothing to ask (input null).
 */
export function useAnswer<Name extends OfRound>(
  name: Name,
  input: Omit<CallInput<Name>, 'roundId'> | null,
): CallOutput<Name> | null {
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const asked = input === null ? null : JSON.stringify(input);
  const [found, setFound] = useState<{ readonly of: string; readonly value: CallOutput<Name> } | null>(null);
  const roundId = stored?.round.id ?? null;
  useEffect(() => {
    let gone = false;
    if (stored === null || asked === null) return;
    const given = { roundId: stored.round.id, ...(JSON.parse(asked) as object) } as CallInput<Name>;
    void store
      .getState()
      .call(name, given)
      .then((answer) => {
        if (!gone && answer.ok) setFound({ of: `${stored.round.id} ${asked}`, value: answer.value });
      });
    return () => {
      gone = true;
    };
  }, [store, stored, name, asked]);
  return found !== null && found.of === `${roundId} ${asked}` ? found.value : null;
}
