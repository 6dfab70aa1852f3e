import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { type EarlierAnswers, isKommuneTopic, type Topic, topics } from '../../../shared/model/innspill.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { CapacityForm } from './capacity-form.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { EarlierContext } from './earlier-context.ts';
import { EffectPanel } from './effect-panel.tsx';
import { FylkeTopicPanel } from './fylke-topic.tsx';
import { KommuneTopicPanel } from './kommune-topic.tsx';
import { LetterAndReply } from './letter-and-reply.tsx';
import { NotePanel } from './note-panel.tsx';
import { SamarbeidPanel } from './samarbeid-panel.tsx';
import { SaveState } from './save-state.tsx';

/** Topic 6 is the fylke's plans, and is not assessed. */
const noEarlier: readonly EarlierAnswers[] = [];
const assessed = topics.filter((topic) => topic !== 6);

/** All that is known of one kommune, and what each judgement of it does to its number. */
export function KommuneInnspill({ kommune }: { readonly kommune: KommuneView }) {
  const words = useWords().input;
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const [open, setOpen] = useState<Topic | null>(1);
  const earlier = useAnswer('innspill.earlier', { kommunenummer: kommune.kommunenummer }) ?? noEarlier;
  const inhabitants = set === null ? null : measureValue(kommune, set.size).number;
  const done = kommune.innspill.filter((one) => one.assessment !== null && one.topic !== 6).length;
  return (
    <EarlierContext value={earlier}>
      <div className="kommune-innspill">
        <header className="kommune-head">
          <div>
            <h1>{kommune.name}</h1>
            <p className="muted">
              {words.kommuneLine(
                kommune.kommunenummer,
                inhabitants === null ? '–' : formatNumber(inhabitants),
              )}{' '}
              · {words.maalform[kommune.maalform]}
            </p>
          </div>
          <SaveState />
        </header>
        <div className="kommune-columns">
          <div>
            <section aria-labelledby="topics-title">
              <h2 id="topics-title">
                {words.topics} <span className="muted">{words.assessedOf(done, assessed.length)}</span>
              </h2>
              {topics.map((topic) => {
                const row = {
                  kommune,
                  open: open === topic,
                  toggle: () => setOpen(open === topic ? null : topic),
                };
                return isKommuneTopic(topic) ? (
                  <KommuneTopicPanel key={topic} topic={topic} {...row} />
                ) : (
                  <FylkeTopicPanel key={topic} topic={topic} {...row} />
                );
              })}
            </section>
            <NotePanel kommune={kommune} />
          </div>
          <div>
            <CapacityForm kommune={kommune} />
            <EffectPanel kommune={kommune} />
            <SamarbeidPanel kommune={kommune} />
            <ContactsPanel kommune={kommune} />
          </div>
          <LetterAndReply kommune={kommune} />
        </div>
      </div>
    </EarlierContext>
  );
}
