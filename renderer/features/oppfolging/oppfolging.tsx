import { useState } from 'react';
import { formatChange, formatShare } from '../../../shared/i18n/format-number.ts';
import type { FollowUp, FollowUpRow } from '../../../shared/model/decision.ts';
import { PanelTabs } from '../../components/panel-tabs.tsx';
import { useWords } from '../../store/use-app.ts';
import { deviation, deviationSum } from './deviation.ts';
import { FollowUpLine, number } from './follow-up-row.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { PaceChart } from './pace-chart.tsx';
import { ReadinessTable } from './readiness-table.tsx';
import { RequestPanel } from './request-panel.tsx';
import { StateMap } from './state-map.tsx';
import { useFollowUp } from './use-follow-up.ts';

const tabs = ['aaret', 'kart', 'historikk'] as const;

/** What became of the recommendation: anmodning, vedtak and settled, kommune by kommune. */
export function Oppfolging() {
  const { oppfolging: words, oppfolgingKart: kart } = useWords();
  const followUp = useFollowUp();
  const [tab, setTab] = useState<(typeof tabs)[number]>('aaret');
  return (
    <div className="page oppfolging">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <PanelTabs
        label={kart.tabsLabel}
        panel="follow-up-panel"
        value={tab}
        onChange={setTab}
        options={tabs.map((value) => ({ value, label: kart.tabs[value] }))}
      />
      <div id="follow-up-panel" role="tabpanel" aria-labelledby={`follow-up-panel-${tab}`}>
        {tab === 'aaret' && followUp !== null && (
          <>
            <FollowUpTable followUp={followUp} />
            <RequestPanel />
            <ReadinessTable rows={followUp.rows} />
          </>
        )}
        {tab === 'kart' && followUp !== null && (
          <>
            <StateMap followUp={followUp} />
            <PaceChart followUp={followUp} />
          </>
        )}
        {tab === 'historikk' && <HistoryPanel />}
      </div>
    </div>
  );
}

function FollowUpTable({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords().oppfolging;
  const [chosen, setChosen] = useState(0);
  const version = followUp.versions[chosen] ?? followUp.versions[0];
  const recommended = (row: FollowUpRow): number | null => version?.numbers[row.kommunenummer] ?? null;
  const sum = (of: (row: FollowUpRow) => number | null): number | null =>
    followUp.rows.some((row) => of(row) !== null)
      ? followUp.rows.reduce((all, row) => all + (of(row) ?? 0), 0)
      : null;
  const asked = sum((row) => row.asked.number);
  const decided = sum((row) => row.decided.number);
  const settled = sum((row) => row.settled.number);
  const ours = sum(recommended);
  const beyond = deviationSum(followUp.rows, version);
  const { columns } = words;
  return (
    <section className="block" aria-label={words.table}>
      {followUp.versions.length > 0 && (
        <label className="offer-line">
          {words.compareWith}
          <select
            className="ds-input"
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {followUp.versions.map(({ version: n, target }, index) => (
              <option key={n ?? 'now'} value={index}>
                {n === null ? words.asNow(target) : words.version(n, target)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="muted">{words.rules}</p>
      <table className="plain-table follow-up">
        <thead>
          <tr>
            <th scope="col">{columns.kommune}</th>
            {(['recommended', 'asked', 'deviation', 'decided', 'settled', 'share'] as const).map((key) => (
              <th key={key} scope="col" className="num">
                {columns[key]}
              </th>
            ))}
            <th scope="col">{columns.more}</th>
          </tr>
        </thead>
        <tbody>
          {followUp.rows.map((row) => (
            <FollowUpLine
              key={row.kommunenummer}
              row={row}
              recommended={recommended(row)}
              deviation={deviation(row, version)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td className="num">{number(ours)}</td>
            <td className="num">{number(asked)}</td>
            <td className="num">{beyond.sum === null ? '–' : formatChange(beyond.sum)}</td>
            <td className="num">{number(decided)}</td>
            <td className="num">{number(settled)}</td>
            <td className="num">
              {settled === null || decided === null || decided === 0 ? '–' : formatShare(settled / decided)}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
      {beyond.without > 0 && <p className="muted">{words.deviationWithout(beyond.without)}</p>}
    </section>
  );
}
