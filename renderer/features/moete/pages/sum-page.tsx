import { formatDate } from '../../../../shared/i18n/format-date.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import { useWords } from '../../../store/use-app.ts';
import type { MeetingView } from '../meeting-view.ts';
import { Facts } from './facts.tsx';
import { PageHead } from './page-head.tsx';

/** The måltall, where it comes from, and its versions where it was changed. */
export function SumPage({ view }: { readonly view: MeetingView }) {
  const words = useWords().moete;
  const { target, targets, rows } = view;
  const most = rows.toSorted((a, b) => b.proposal - a.proposal)[0];
  const sum = rows.reduce((total, row) => total + row.proposal, 0);
  return (
    <>
      <PageHead
        title={words.sumTitle(view.fylke, target.number, view.year)}
        sub={words.sumSub(rows.length, view.change)}
      />
      <div className="sum-columns">
        <p className="big-number">
          <b>{formatNumber(target.number)}</b>
          <span>{words.sumSource(target.source, formatDate(target.date))}</span>
        </p>
        <Facts
          facts={[
            [words.sumFacts.lastYear, formatNumber(view.lastYear)],
            [words.sumFacts.asked, formatNumber(rows.length)],
            [
              words.sumFacts.perThousand,
              view.inhabitants === 0 ? '–' : formatNumber((1000 * sum) / view.inhabitants, 1),
            ],
            ...(most === undefined
              ? []
              : [[words.sumFacts.most, `${most.name} ${formatNumber(most.proposal)}`] as const]),
          ]}
        />
      </div>
      {targets.length > 1 && (
        <section className="versions">
          <h2>{words.versions}</h2>
          <ol>
            {targets.map(({ number, date }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two versions may have the same number and date
              <li key={index} aria-current={index === targets.length - 1 ? 'true' : undefined}>
                <b>{formatNumber(number)}</b> {formatDate(date)}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="roles">{words.sumRoles}</p>
    </>
  );
}
