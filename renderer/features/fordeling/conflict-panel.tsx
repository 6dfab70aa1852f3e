import { Button } from '@digdir/designsystemet-react';
import { conflictSentence, conflictWays } from '../../../shared/i18n/conflict-text.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { Icon } from '../../components/icon.tsx';
import type { Outcome } from '../../store/outcome.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** No answer: which bound or sum is in the way, by how many persons, and the ways out. */
export function ConflictPanel({ outcome }: { readonly outcome: Exclude<Outcome, { kind: 'allocated' }> }) {
  const words = useWords();
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const roundId = useApp((state) => state.roundId) ?? 0;
  if (view === null) return null;
  if (outcome.kind === 'incomplete') {
    return (
      <div className="conflict" role="alert">
        <Icon name="warning" />
        <p>{errorText(outcome.error, language)}</p>
      </div>
    );
  }
  if ('keyError' in outcome.none) {
    return (
      <div className="conflict" role="alert">
        <Icon name="warning" />
        <p>{words.work.keyErrors[outcome.none.keyError.code]}</p>
      </div>
    );
  }
  const { conflict } = outcome.none;
  const tooLittleRoom = conflict.node === null && conflict.need === outcome.input.total;
  const missing = conflict.need - conflict.have;
  return (
    <div className="conflict" role="alert">
      <Icon name="warning" />
      <div>
        <h2>{words.work.noAnswer}</h2>
        <p>{conflictSentence(conflict, outcome.input.total, view, words.work)}</p>
        <p>{words.work.conflictDo}</p>
        <ul>
          {conflictWays(conflict, view, words.work).map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        {tooLittleRoom && missing > 0 && (
          <Button
            variant="secondary"
            onClick={() =>
              void store.getState().write('rest.set', {
                roundId,
                persons: missing + (view.draft.rest?.persons ?? 0),
                reason: words.work.restReason,
              })
            }
          >
            {words.work.conflictWays.rest(missing)}
          </Button>
        )}
      </div>
    </div>
  );
}
