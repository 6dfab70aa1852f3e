import { documentState } from '../../../shared/model/document-state.ts';
import type { SelectionCall, SelectionCandidate } from '../../../shared/model/selection-call.ts';
import { today } from '../../components/today.ts';
import { useWords } from '../../store/use-app.ts';

/** «4 av 5 dokumenter, 1 for sent». */
export function DocumentSummary({
  call,
  candidate,
}: {
  readonly call: SelectionCall;
  readonly candidate: SelectionCandidate;
}) {
  const words = useWords().velg;
  const states = call.documents.map((document) =>
    documentState(document, candidate.received[document.id] ?? null, today()),
  );
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const here = count('in-time') + count('late');
  return (
    <>
      {words.complete(here, states.length)}
      {count('late') > 0 && <span className="warn">, {words.late(count('late'))}</span>}
      {count('missing') > 0 && <span className="warn">, {words.missing(count('missing'))}</span>}
    </>
  );
}
