import type { KommuneView } from '../../../shared/model/round.ts';
import { LetterSent } from './letter-sent.tsx';
import { useLettersView } from './letters-context.ts';
import { ReplyGot } from './reply-got.tsx';

/** What went out and what came back, side by side: the words as they were, before anything was made of them. */
export function LetterAndReply({ kommune }: { readonly kommune: KommuneView }) {
  const letters = useLettersView();
  const row = letters?.kommuner.find((one) => one.kommunenummer === kommune.kommunenummer);
  const letter = row?.letters.findLast((one) => one.sentOn !== null) ?? row?.letters.at(-1);
  return (
    <div className="letter-and-reply">
      <LetterSent letter={letter} />
      <ReplyGot kommunenummer={kommune.kommunenummer} />
    </div>
  );
}
