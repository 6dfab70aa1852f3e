import type { ImportPreview } from '../../../shared/contract/index.ts';
import type { FileCard } from '../../store/file-cards.ts';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly card: FileCard;
  readonly preview: ImportPreview;
}

/** A table copied from a page seldom tells its year. It is taken to be the round's, and here it is put right. */
export function YearField({ card, preview }: Props) {
  const words = useWords().basis;
  const reread = useApp((state) => state.reread);
  const own = useApp((state) => state.view?.round.year ?? 0);
  const read = Number(preview.sample[0]?.period.slice(0, 4) ?? own);
  return (
    <label className="year-field">
      {words.tableYear}{' '}
      <select
        name="year"
        value={read}
        onChange={(event) => void reread(card.id, { year: Number(event.target.value) })}
      >
        {[...new Set([read, own, own - 1, own - 2, own - 3])]
          .sort((a, b) => b - a)
          .map((year) => (
            <option key={year}>{year}</option>
          ))}
      </select>
    </label>
  );
}
