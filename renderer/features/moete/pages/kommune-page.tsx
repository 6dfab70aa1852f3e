import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { KommuneOutcome } from '../../../../shared/model/meeting.ts';
import { useWords } from '../../../store/use-app.ts';
import type { MeetingView } from '../meeting-view.ts';
import { Facts } from './facts.tsx';
import { InnspillShort } from './innspill-short.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { PageHead } from './page-head.tsx';
import { TallWaterfall } from './tall-waterfall.tsx';

interface Props {
  readonly view: MeetingView;
  readonly kommunenummer: string;
  readonly outcome: KommuneOutcome | null;
}

/** One kommune: its number, why, what it has told, and what the parties say of it. */
export function KommunePage({ view, kommunenummer, outcome }: Props) {
  const { moete: words, work } = useWords();
  const kommune = view.kommuner.find(({ row }) => row.kommunenummer === kommunenummer);
  if (kommune === undefined) return null;
  const { row, sentence, reasons, beside, innspill, startingPoint, changes } = kommune;
  const { facts } = words;
  const number = (value: number | null, decimals = 0): string =>
    value === null ? '–' : formatNumber(value, decimals);
  const sum = view.rows.reduce((total, one) => total + one.proposal, 0);
  const average = view.inhabitants === 0 ? null : (1000 * sum) / view.inhabitants;
  const range = row.range;
  return (
    <>
      <PageHead title={work.reasonsTitle(row.name, row.proposal, row.change)} sub={sentence} />
      <div className="kommune-columns-wide">
        <div className="kommune-main">
          <TallWaterfall reasons={reasons} proposal={row.proposal} />
          {view.form === 'samarbeid' && <InnspillShort innspill={innspill} />}
        </div>
        <div className="kommune-side">
          <h2>{words.context}</h2>
          <Facts
            facts={[
              [facts.lastYear, number(row.lastYear)],
              ...(startingPoint === null ? [] : [[facts.start, number(startingPoint)] as const]),
              ...(range === null
                ? []
                : [[facts.range, words.robustnessRange(number(range.low), number(range.high))] as const]),
              [facts.perThousand, number(row.perThousand, 1)],
              [facts.average(view.rows.length), number(average, 1)],
              ...(view.form === 'samarbeid' && innspill.capacity?.can !== null && innspill.capacity !== null
                ? [[facts.can, number(innspill.capacity.can)] as const]
                : []),
            ]}
          />
          {beside.kommuner.length > 0 && (
            <>
              <h2>{words.beside[beside.by]}</h2>
              <Facts
                facts={beside.kommuner.slice(0, 4).map(({ name, proposal }) => [name, number(proposal)])}
              />
            </>
          )}
          {view.form === 'samarbeid' && (
            <OutcomeChoice
              key={kommunenummer}
              name={row.name}
              kommunenummer={kommunenummer}
              outcome={outcome}
            />
          )}
          {changes.slice(0, 1).map(({ id, from, to, askedBy, reason }) => (
            <p key={id} className="changed-here">
              {words.changedHere(number(from), number(to), askedBy, reason)}
            </p>
          ))}
        </div>
      </div>
    </>
  );
}
