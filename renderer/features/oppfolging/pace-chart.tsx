import { formatNumber, formatShare } from '../../../shared/i18n/format-number.ts';
import { daysBetween } from '../../../shared/model/days-between.ts';
import type { FollowUp } from '../../../shared/model/decision.ts';
import { useWords } from '../../store/use-app.ts';

/** The share of a year that has gone by on an ISO date, 0–1. */
const gone = (year: number, date: string): number =>
  Math.min(
    1,
    Math.max(0, (daysBetween(`${year}-01-01`, date) + 1) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)),
  );

/** How far each kommune has come with its vedtak, against how far the year has come. The table above has the numbers. */
export function PaceChart({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords().oppfolging;
  const rows = followUp.rows.flatMap(({ kommunenummer, name, decided, settled }) =>
    decided.number === null || decided.number === 0 || settled.number === null
      ? []
      : [{ kommunenummer, name, decided: decided.number, settled: settled.number }],
  );
  if (rows.length === 0) return null;
  const counted = followUp.rows
    .flatMap(({ written }) => written.settledOn ?? [])
    .toSorted()
    .at(-1);
  const date = counted ?? followUp.settledImportedAt ?? new Date().toISOString();
  const share = gone(followUp.year, date);
  const sum = (pick: 'decided' | 'settled'): number => rows.reduce((all, row) => all + row[pick], 0);
  const height = 20;
  const [left, width] = [150, 640];
  const x = (part: number): number => left + Math.min(1.2, part) * (width / 1.2);
  return (
    <section className="block" aria-labelledby="pace-title">
      <h2 id="pace-title">{words.pace}</h2>
      <p>{words.paceTitle(sum('settled'), sum('decided'), formatShare(share))}</p>
      <p className="muted">{words.paceLine}</p>
      <svg
        className="pace"
        viewBox={`0 0 ${left + width + 60} ${rows.length * height + 24}`}
        role="img"
        aria-label={words.paceTitle(sum('settled'), sum('decided'), formatShare(share))}
      >
        {rows.map((row, index) => (
          <g key={row.kommunenummer} transform={`translate(0 ${index * height + 20})`}>
            <text x={left - 8} y={14} textAnchor="end">
              {row.name}
            </text>
            <rect className="pace-whole" x={left} y={4} width={x(1) - left} height={12} />
            <rect
              className="pace-settled"
              x={left}
              y={4}
              width={x(row.settled / row.decided) - left}
              height={12}
            />
            <text x={x(Math.max(1, row.settled / row.decided)) + 6} y={14}>
              {formatNumber(row.settled)} / {formatNumber(row.decided)}
            </text>
          </g>
        ))}
        <line className="pace-now" x1={x(share)} x2={x(share)} y1={16} y2={rows.length * height + 22} />
        <text x={x(share)} y={12} textAnchor="middle">
          {formatShare(share)}
        </text>
      </svg>
    </section>
  );
}
