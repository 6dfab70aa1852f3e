export type MarkState = 'done' | 'half' | 'empty';

/** How far a step has come. Decoration: the words beside it say the same. */
export function Mark({ state }: { readonly state: MarkState }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" data-state={state}>
      <circle cx="8" cy="8" r="6.2" />
      {state === 'half' && <path d="M8 4a4 4 0 0 1 0 8Z" className="fill" />}
      {state === 'done' && <path d="M5 8.3 7.2 10.5 11 6" className="tick" />}
    </svg>
  );
}
