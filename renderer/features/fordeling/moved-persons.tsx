import type { KeyResult } from '../../../shared/allocation/index.ts';
import { LiveText } from '../../components/live-text.tsx';
import type { LiveNumbers } from '../../store/live-numbers.ts';
import { useWords } from '../../store/use-app.ts';

/** Persons, or null where nothing is reckoned. */
type Moved = (key: KeyResult) => number | null;

/** «flytter 7 personer»: what a weight really does, beside what it is set to. */
export function MovedPersons({ of }: { readonly of: Moved }) {
  const words = useWords().work;
  const text = (write: (persons: number) => string) => (live: LiveNumbers) => {
    const persons = live.outcome?.kind === 'allocated' ? of(live.outcome.allocation.key) : null;
    return persons === null ? '' : write(Math.round(persons));
  };
  const split = (persons: number): readonly string[] => words.moves(persons).split(/ (?=[^ ]*$)/);
  return (
    <>
      <LiveText of={text((persons) => split(persons)[0] ?? '')} />{' '}
      <b>
        <LiveText of={text((persons) => split(persons)[1] ?? '')} />
      </b>{' '}
      <LiveText of={text(words.movesUnit)} />
    </>
  );
}
