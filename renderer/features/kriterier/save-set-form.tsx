import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

/** Keeps the criteria as they stand, with a name and where they were decided. */
export function SaveSetForm() {
  const words = useWords().fordeling.kriterier;
  const store = useAppStore();
  const round = useApp((state) => state.view?.round ?? null);
  const [name, setName] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [problem, setProblem] = useState<'name' | 'source' | null>(null);
  if (round === null) return null;
  const called = name ?? `${words.title} ${round.year}`;
  const save = async (): Promise<void> => {
    if (called.trim() === '') return setProblem('name');
    if (source.trim() === '') return setProblem('source');
    const state = store.getState();
    await state.flush();
    const input = { roundId: round.id, name: called.trim(), source: source.trim() };
    if (await state.write('savedSet.save', input)) {
      state.say(words.saveDone(called.trim()));
      setSource('');
      setName(null);
    }
  };
  return (
    <form
      className="save-set"
      aria-label={words.saveTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textfield
        label={words.saveName}
        value={called}
        maxLength={300}
        error={problem === 'name' && words.needsName}
        onChange={(event) => {
          setName(event.target.value);
          setProblem(null);
        }}
      />
      <Textfield
        label={words.saveSource}
        description={words.saveSourceHelp}
        value={source}
        maxLength={300}
        error={problem === 'source' && words.needsSource}
        onChange={(event) => {
          setSource(event.target.value);
          setProblem(null);
        }}
      />
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
