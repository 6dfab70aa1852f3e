import { useState } from 'react';
import type { SettlementHistory } from '../../../shared/model/settlement-history.ts';
import { PictureMenu } from '../../charts/picture-menu.tsx';
import { useApp, useWords } from '../../store/use-app.ts';
import { HistoryChart } from './history-chart.tsx';
import { HistoryNotes } from './history-notes.tsx';
import { historySvg } from './history-svg.ts';
import { HistoryTable } from './history-table.tsx';
import { KommunerByYear } from './kommuner-by-year.tsx';
import { useHistory } from './use-history.ts';

/** What was asked, decided and settled, as far back as the files of the round go. */
export function HistoryPanel() {
  const history = useHistory();
  const words = useWords().historie;
  if (history === null) return null;
  if (history.years.length === 0) return <p className="lead">{words.emptyHelp}</p>;
  return <Told history={history} />;
}

function Told({ history }: { readonly history: SettlementHistory }) {
  const words = useWords().historie;
  const fylke = useApp((state) => state.view?.round.fylke ?? '');
  const [chosen, setChosen] = useState('');
  const { years, kommuner } = history;
  const kommune = kommuner.find(({ kommunenummer }) => kommunenummer === chosen);
  const lines = kommune?.lines ?? history.fylke;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const title = words.chartTitle(kommune?.name ?? fylke, first, last);
  const source = words.source(history.sources.join(', '));
  return (
    <>
      <section className="block" aria-labelledby="history-title">
        <div className="history-head">
          <h2 id="history-title">{title}</h2>
          <label>
            {words.place}
            <select
              className="ds-input"
              aria-label={words.place}
              value={chosen}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{words.wholeFylke(fylke)}</option>
              {kommuner.map(({ kommunenummer, name }) => (
                <option key={kommunenummer} value={kommunenummer}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <PictureMenu
            title={title}
            svg={() => historySvg({ title, source, years, lines, names: words.long })}
          />
        </div>
        {kommune !== undefined && kommune.merged.length > 0 && (
          <p>
            {words.mergedTitle(kommune.name)}:{' '}
            {kommune.merged.map(({ name, ended }) => words.merged(name, ended)).join(', ')}.
          </p>
        )}
        <div className="history-body">
          <HistoryChart years={years} lines={lines} names={words.long} label={title} />
          <HistoryTable years={years} lines={lines} label={words.tableTitle(title)} />
        </div>
        <p className="muted">
          {words.borders(`${first}–${last}`)} {source}
        </p>
      </section>
      <KommunerByYear history={history} />
      <HistoryNotes history={history} />
    </>
  );
}
