import { Button, Textfield } from '@digdir/designsystemet-react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { FylkeTopic } from '../../../shared/model/innspill.ts';
import { longestNote } from '../../../shared/model/limits.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useVisit } from '../../components/use-visit.ts';
import { innspillKey } from '../../store/edits.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { EarlierTexts } from './earlier-texts.tsx';
import { OvertakenPanel } from './overtaken-panel.tsx';
import { usePlace } from './place.ts';
import { RatingOutlook } from './rating-outlook.tsx';
import { ratingWords } from './rating-words.ts';
import { TextBlocks } from './text-blocks.tsx';
import { TopicRow } from './topic-row.tsx';
import { useRecordWords } from './use-record-words.ts';

interface Props {
  readonly kommune: KommuneView;
  readonly topic: FylkeTopic;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** A topic the fylkeskommune writes: shown as its own, with a line for this kommune alone. */
export function FylkeTopicPanel({ kommune, topic, open, toggle }: Props) {
  const words = useWords().input;
  const own = useRecordWords();
  const store = useAppStore();
  const place = usePlace();
  const visit = useVisit();
  const { kommunenummer } = kommune;
  const regions = useApp((state) => state.view?.regions) ?? [];
  const edited = useApp((state) => state.edits.lines[innspillKey(kommunenummer, topic)]);
  const entry = kommune.innspill.find((one) => one.topic === topic);
  const region = topic === 2 ? regions.find((one) => one.members.includes(kommunenummer)) : undefined;
  const assessment = entry?.assessment ?? null;
  const inRegion = region === undefined ? own.weWrite : own.writtenForRegion(region.name);
  const missing =
    topic === 6 ? own.noPlans : region === undefined ? own.noRegion : own.noRegionText(region.name);
  return (
    <TopicRow
      id={`topic-${topic}`}
      number={topic}
      title={words.topic[topic]}
      aside={topic === 6 ? own.writtenForFylke : inRegion}
      end={topic === 6 ? '' : assessment === null ? words.notRated : ratingWords(2, words)[assessment]}
      quiet={assessment === null}
      open={open}
      toggle={toggle}
    >
      <div className="fylke-text">
        <p className="whose">{own.ourText}</p>
        {entry === undefined || entry.text.trim() === '' ? (
          <p className="muted">{missing}</p>
        ) : (
          <>
            <TextBlocks text={entry.text} />
            <p className="muted">
              {[entry.source, entry.date === null ? '' : formatDate(entry.date)]
                .filter((part) => part !== '')
                .join(', ')}
            </p>
          </>
        )}
        {topic === 2 && (
          <>
            <p className="whose">
              {own.judgement(assessment === null ? words.notRated : ratingWords(2, words)[assessment])}
            </p>
            <RatingOutlook topic={2} kommuner={[kommunenummer]} value={assessment} />
          </>
        )}
        <Button
          variant="tertiary"
          onClick={() =>
            place.go('fylke', topic === 6 ? 'plans' : region === undefined ? null : `region ${region.id}`)
          }
        >
          {topic === 6 ? own.editPlans : region === undefined ? own.toRegions : own.editRegion(region.name)}
        </Button>
      </div>
      <Textfield
        label={own.line(kommune.name)}
        value={edited?.text ?? entry?.line ?? ''}
        maxLength={longestNote}
        onFocus={visit.begin}
        onBlur={() => void store.getState().flush()}
        onChange={(event) =>
          store.getState().editLine(kommunenummer, topic, event.target.value, visit.current())
        }
      />
      <OvertakenPanel
        field="lines"
        of={innspillKey(kommunenummer, topic)}
        onEdit={({ text = edited?.text ?? '' }) =>
          store.getState().editLine(kommunenummer, topic, text, newVisit())
        }
      />
      <EarlierTexts kommunenummer={kommunenummer} topic={topic} />
    </TopicRow>
  );
}
