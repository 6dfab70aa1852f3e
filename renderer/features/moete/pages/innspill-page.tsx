import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { useWords } from '../../../store/use-app.ts';
import { inShort } from '../meeting-innspill.ts';
import type { MeetingView } from '../meeting-view.ts';
import { Facts } from './facts.tsx';
import { PageHead } from './page-head.tsx';

/** As much as a wall holds of one topic. */
const most = 420;

/** The kommune's own innspill in a dialogmøte: its own words and numbers. */
export function InnspillPage({
  view,
  kommunenummer,
}: {
  readonly view: MeetingView;
  readonly kommunenummer: string;
}) {
  const words = useWords().moete;
  const kommune = view.kommuner.find(({ row }) => row.kommunenummer === kommunenummer);
  if (kommune === undefined) return null;
  const { texts, capacity } = kommune.innspill;
  const { facts } = words;
  const told = [
    [facts.can, capacity?.can ?? null],
    [facts.wants, capacity?.wants ?? null],
    [facts.extra, capacity?.extra ?? null],
  ] as const;
  const known = told.flatMap(([term, value]) =>
    value === null ? [] : [[term, formatNumber(value)] as const],
  );
  return (
    <>
      <PageHead title={words.innspillTitle(kommune.row.name)} sub={words.innspillSub} />
      {texts.length === 0 && known.length === 0 && <p className="big-line">{words.innspillNone}</p>}
      <div className="kommune-columns-wide">
        <div className="kommune-main own-innspill">
          {texts.map(({ topic, text }) => (
            <section key={topic}>
              <h2>{words.topics[topic]}</h2>
              <p>{inShort(text, most)}</p>
            </section>
          ))}
        </div>
        {known.length > 0 && (
          <div className="kommune-side">
            <h2>{words.capacity}</h2>
            <Facts facts={known} />
          </div>
        )}
      </div>
    </>
  );
}
