import { useApp, useWords } from '../../store/use-app.ts';
import { FetchBar } from './fetch-bar.tsx';
import { FileCardView } from './file-card-view.tsx';
import { Receipts } from './receipts.tsx';
import { Sources } from './sources.tsx';
import { ValueTable } from './value-table.tsx';

/** Files in: read, look at, confirm. Then what the round has, with the place each value was read from. */
export function Grunnlag() {
  const words = useWords().basis;
  const cards = useApp((state) => state.cards);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <FetchBar />
      <Receipts />
      {cards.map((card) => (
        <FileCardView key={card.id} card={card} />
      ))}
      <Sources />
      <ValueTable />
    </div>
  );
}
