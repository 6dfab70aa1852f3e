import { useWords } from '../../../store/use-app.ts';
import { inShort, type MeetingInnspill } from '../meeting-innspill.ts';

/** Characters that fit on two lines beside the waterfall. */
const most = 130;

/** What the kommune has told, a line a topic. */
export function InnspillShort({ innspill }: { readonly innspill: MeetingInnspill }) {
  const words = useWords().moete;
  return (
    <section className="innspill-short">
      <h2>{words.innspillShort}</h2>
      {innspill.texts.length === 0 && <p className="muted">{words.innspillNone}</p>}
      <dl>
        {innspill.texts.map(({ topic, text }) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd>{inShort(text, most)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
