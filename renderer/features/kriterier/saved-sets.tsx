import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import type { SavedSet } from '../../../shared/model/saved-set.ts';
import { Icon } from '../../components/icon.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { SaveSetForm } from './save-set-form.tsx';

/** The fylkeskommune's own sets, from this round and others, and a form to keep the one that stands here. */
export function SavedSets({ set }: { readonly set: CriteriaSet }) {
  const words = useWords().fordeling.kriterier;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const stored = useApp((state) => state.stored);
  const [saved, setSaved] = useState<readonly SavedSet[]>([]);
  useEffect(() => {
    let wanted = stored !== null;
    void store
      .getState()
      .call('savedSet.list', {})
      .then((answer) => {
        if (wanted && answer.ok) setSaved(answer.value);
      });
    return () => {
      wanted = false;
    };
  }, [store, stored]);
  const start = async (savedSetId: number): Promise<void> => {
    await store.getState().flush();
    await store.getState().write('savedSet.use', { roundId, savedSetId });
  };
  const remove = async (savedSetId: number, name: string): Promise<void> => {
    const state = store.getState();
    if (await state.write('savedSet.remove', { roundId, savedSetId })) state.say(words.savedRemoved(name));
  };
  return (
    <section className="block" aria-labelledby="saved-title">
      <h2 id="saved-title">{words.saved}</h2>
      {saved.length === 0 && <p className="muted">{words.savedNone}</p>}
      <ul className="set-list" hidden={saved.length === 0}>
        {saved.map(({ id, name, year, source, who, at }) => {
          const called = `${name} (${year})`;
          return (
            <li key={id}>
              <h3>{called}</h3>
              <span className="set-actions">
                {set.preset === null && set.name === name && <span className="tag">{words.inUse}</span>}
                <Button
                  variant="tertiary"
                  aria-label={words.startFrom(called)}
                  onClick={() => void start(id)}
                >
                  {words.use}
                </Button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={words.removeSaved(called)}
                  onClick={() => void remove(id, called)}
                >
                  <Icon name="cross" />
                </button>
              </span>
              <p className="muted">
                {words.source}: <cite>{source}</cite>. {words.savedBy(who, formatDate(at))}
              </p>
            </li>
          );
        })}
      </ul>
      <SaveSetForm />
    </section>
  );
}
