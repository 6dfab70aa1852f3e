import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Which criteria set this is; another one starts over from its weights. */
export function PresetMenu() {
  const words = useWords().work;
  const store = useAppStore();
  const presets = useApp((state) => state.presets);
  const language = useApp((state) => state.language);
  const roundId = useApp((state) => state.roundId) ?? 0;
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  if (set === null) return null;
  const current = presets.find((preset) => preset.id === set.preset);
  const use = async (preset: string): Promise<void> => {
    await store.getState().flush();
    await store.getState().write('criteria.usePreset', { roundId, preset });
  };
  return (
    <label className="preset-menu">
      {words.set}:{' '}
      <select
        value={current?.id ?? ''}
        title={current?.source}
        onChange={(event) => void use(event.target.value)}
      >
        {current === undefined && <option value="">{set.name}</option>}
        {presets.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {language === 'nn' ? preset.nameNn : preset.nameNb}
            {preset.ownReading ? `, ${words.ownWeights}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
