import { useWords } from '../../store/use-app.ts';

/** What counts, and how much. */
export function Kriterier() {
  const words = useWords().fordeling.kriterier;
  return <h1>{words.title}</h1>;
}
