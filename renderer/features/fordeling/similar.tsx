import { Fragment } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { type WorkRow, workRows } from '../../store/work-rows.ts';
import { similarKommuner } from './similar-kommuner.ts';

const shown = 4;

/** What neighbours and kommuner of the same size get: the first question asked about any number. */
export function Similar({ kommunenummer }: { readonly kommunenummer: string }) {
  const words = useWords().work;
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  if (view === null) return null;
  const rows = workRows(view, outcome);
  const kommune = view.kommuner.find((one) => one.kommunenummer === kommunenummer);
  const neighbours = rows.filter((row) => kommune?.neighbours.includes(row.kommunenummer));
  return (
    <dl className="similar">
      {neighbours.length > 0 && <Line term={words.neighbours} rows={neighbours} />}
      <Line term={words.similar} rows={similarKommuner(rows, kommunenummer, shown)} />
    </dl>
  );
}

function Line({ term, rows }: { readonly term: string; readonly rows: readonly WorkRow[] }) {
  const select = useApp((state) => state.select);
  const { go } = useWords().fordeling.reasons;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {rows.map((row, index) => (
          <Fragment key={row.kommunenummer}>
            {index > 0 && ' · '}
            <span className="with-number">
              <button
                type="button"
                className="link"
                aria-label={`${go(row.name)}: ${row.proposal ?? '–'}`}
                onClick={() => select(row.kommunenummer)}
              >
                {row.name}
              </button>{' '}
              <b>{row.proposal === null ? '–' : formatNumber(row.proposal)}</b>
            </span>
          </Fragment>
        ))}
      </dd>
    </>
  );
}
