import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { KommuneTopic, Topic } from '../../../shared/model/innspill.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { CapacityForm } from './capacity-form.tsx';
import { EffectPanel } from './effect-panel.tsx';
import { SamarbeidPanel } from './samarbeid-panel.tsx';
import { SaveState } from './save-state.tsx';
import { TopicPanel } from './topic-panel.tsx';

/** The topics that are a kommune's own. 6 is written once for the whole fylke. */
const shownTopics: readonly KommuneTopic[] = [1, 3, 4, 5];

/** All that is known of one kommune, and what each judgement of it does to its number. */
export function KommuneInnspill({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const [open, setOpen] = useState<Topic | null>(1);
  const inhabitants = set === null ? null : measureValue(kommune, set.size).number;
  const assessed = kommune.innspill.filter((one) => one.assessment !== null && one.topic !== 6).length;
  return (
    <div className="kommune-innspill">
      <header className="kommune-head">
        <div>
          <h1>{kommune.name}</h1>
          <p className="muted">
            {words.kommuneLine(kommune.kommunenummer, inhabitants === null ? '–' : formatNumber(inhabitants))}{' '}
            · {words.maalform[kommune.maalform]}
          </p>
        </div>
        <SaveState />
      </header>
      <div className="kommune-columns">
        <section aria-labelledby="topics-title">
          <h2 id="topics-title">
            {words.topics} <span className="muted">{words.assessedOf(assessed, shownTopics.length)}</span>
          </h2>
          {shownTopics.map((topic) => (
            <TopicPanel
              key={topic}
              kommune={kommune}
              topic={topic}
              open={open === topic}
              toggle={() => setOpen(open === topic ? null : topic)}
            />
          ))}
        </section>
        <div>
          <EffectPanel kommune={kommune} />
          <CapacityForm kommune={kommune} />
          <SamarbeidPanel kommune={kommune} />
        </div>
      </div>
    </div>
  );
}
