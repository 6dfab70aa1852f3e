import { useApp, useWords } from '../../store/use-app.ts';
import { lockEffectText } from './lock-effect-text.ts';

/** What the lock being written does to the others, as the numbers stand this moment. */
export function LockEffectLine({ kommunenummer }: { readonly kommunenummer: string }) {
  const words = useWords().work;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const outcome = useApp((state) => state.outcome);
  const effect =
    outcome?.kind === 'allocated'
      ? outcome.allocation.lockEffects.find((one) => one.place === kommunenummer)
      : undefined;
  const nameOf = (id: string): string => kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  return (
    <p className="lock-effect" aria-live="polite">
      <b>{words.effect}:</b>{' '}
      {outcome?.kind === 'impossible'
        ? words.noAnswer
        : effect === undefined
          ? words.effectNone
          : lockEffectText(effect, nameOf, words)}
    </p>
  );
}
