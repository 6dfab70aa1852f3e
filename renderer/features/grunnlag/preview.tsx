import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { FileReading } from '../../../shared/model/importing.ts';
import { type FileCard, needsChoice } from '../../store/file-cards.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { Ambiguous } from './ambiguous.tsx';
import { ColumnMap } from './column-map.tsx';
import { Conflicts } from './conflicts.tsx';
import { PreviewFindings } from './preview-findings.tsx';
import { SampleTable } from './sample-table.tsx';
import { TakingIn } from './taking-in.tsx';
import { TargetOffers } from './target-offers.tsx';
import { YearField } from './year-field.tsx';

interface Props {
  readonly card: FileCard;
  readonly state: Extract<FileCard['state'], { kind: 'preview' }>;
}

/** Whether the kommuner stand across in the file. */
const isTurned = ({ plain }: Pick<FileReading, 'plain'>): boolean =>
  plain?.columns.some(({ row }) => row !== undefined) === true;

/** What the file would bring: counts first, then what did not fit and why, then the values. */
export function Preview({ card, state }: Props) {
  const words = useWords().basis;
  const kommuner = useApp((store) => store.view?.kommuner) ?? [];
  const confirm = useApp((store) => store.confirmFile);
  const discard = useApp((store) => store.discardFile);
  const [asked, setAsked] = useState(false);
  const { preview } = state;
  const { reading } = preview;
  const counts = [
    [words.rows, formatNumber(reading.rows)],
    [words.values, formatNumber(preview.valueCount)],
    [words.matched, words.matchedOf(reading.matched.length, kommuner.length)],
  ] as const;
  return (
    <section className="file-card" aria-label={card.name}>
      <h2>{card.name}</h2>
      <p className="muted">
        {isTurned(reading) ? words.turnedLayout : words.layouts[reading.layout]}
        {reading.title !== null && ` · ${reading.title}`} · {reading.encoding}
      </p>
      {preview.earlier !== null && (
        <p className="muted">
          {preview.earlier.identical
            ? words.sameFile(formatDate(preview.earlier.at))
            : words.sameTable(preview.earlier.fileName, formatDate(preview.earlier.at))}
        </p>
      )}
      {reading.layout === 'imdi-web' && <YearField card={card} preview={preview} />}
      <dl className="counts">
        {counts.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <PreviewFindings preview={preview} />
      <Ambiguous card={card} labels={reading.ambiguous} />
      <TargetOffers preview={preview} />
      {reading.plain !== null && (
        <ColumnMap card={card} plain={reading.plain} remembered={preview.remembered} />
      )}
      {preview.conflictCount > 0 && <Conflicts card={card} state={state} preview={preview} asked={asked} />}
      <SampleTable preview={preview} />
      <div className="actions">
        <Button
          disabled={state.busy || preview.valueCount === 0}
          onClick={() => (needsChoice(card) ? setAsked(true) : void confirm(card.id))}
        >
          {words.confirm}
        </Button>
        <Button variant="tertiary" disabled={state.busy} onClick={() => void discard(card.id)}>
          {words.discard}
        </Button>
      </div>
      {state.busy && <TakingIn previewId={preview.previewId} />}
    </section>
  );
}
