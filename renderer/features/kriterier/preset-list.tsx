import { Button } from '@digdir/designsystemet-react';
import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Sets that ship with Fordel, each with what it says and where it is from. */
export function PresetList({ set }: { readonly set: CriteriaSet }) {
  const words = useWords().fordeling.kriterier;
  const store = useAppStore();
  const presets = useApp((state) => state.presets);
  const language = useApp((state) => state.language);
  const roundId = useApp((state) => state.roundId) ?? 0;
  const start = async (preset: string): Promise<void> => {
    await store.getState().flush();
    await store.getState().write('criteria.usePreset', { roundId, preset });
  };
  return (
    <section className="block" aria-labelledby="presets-title">
      <h2 id="presets-title">{words.presets}</h2>
      <p className="muted">{words.presetsHelp}</p>
      <ul className="set-list preset-sets">
        {presets.map((preset) => {
          const name = language === 'nn' ? preset.nameNn : preset.nameNb;
          return (
            <li key={preset.id}>
              <h3>{name}</h3>
              {preset.id === set.preset ? (
                <span className="tag">{words.inUse}</span>
              ) : (
                <Button
                  variant="tertiary"
                  aria-label={words.startFrom(name)}
                  onClick={() => void start(preset.id)}
                >
                  {words.use}
                </Button>
              )}
              <p>{language === 'nn' ? preset.noteNn : preset.noteNb}</p>
              <p className="muted">
                {words.source}: <cite>{preset.source}</cite>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
