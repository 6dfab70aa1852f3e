import { useWords } from '../../store/use-app.ts';

/** «flytter 7 personer»: what a weight really does, beside what it is set to. */
export function MovedPersons({ persons }: { readonly persons: number | null }) {
  const words = useWords().work;
  if (persons === null) return null;
  const whole = Math.round(persons);
  const [verb, number] = words.moves(whole).split(/ (?=[^ ]*$)/);
  return (
    <>
      {verb} <b>{number}</b> {words.movesUnit(whole)}
    </>
  );
}
