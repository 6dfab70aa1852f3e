import { useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/index.ts';
import { useApp, useAppStore } from './use-app.ts';

type OfRound = {
  [Name in CallName]: CallInput<Name> extends { readonly roundId: number } ? Name : never;
}[CallName];

/**
 * What a reading call answers for the open round; fetched again when the round is. null until it is there, where it fails,
 * and where there is nothing to ask (input null).
 *
 * @param failure `quiet` where it can fail without anything being wrong, as while the numbers do not add up
 */
export function useAnswer<Name extends OfRound>(
  name: Name,
  input: Omit<CallInput<Name>, 'roundId'> | null,
  failure: 'quiet' | 'told' = 'quiet',
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
        if (gone) return;
        setFound(answer.ok ? { of: `${stored.round.id} ${asked}`, value: answer.value } : null);
        if (!answer.ok && failure === 'told') store.getState().fail(answer.error);
      });
    return () => {
      gone = true;
    };
  }, [store, stored, name, asked, failure]);
  return found !== null && found.of === `${roundId} ${asked}` ? found.value : null;
}
