import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { allocationInput } from '../../../shared/model/allocation-input.ts';
import { beyondTenth } from '../../../shared/model/beyond-tenth.ts';
import { type TargetEffect, targetEffect } from '../../../shared/model/target-effect.ts';
import { type Floors, type UnderTotal, underTotals } from '../../../shared/model/under-totals.ts';
import { wholeNumber } from '../../components/whole-number.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useFollowUp } from '../oppfolging/use-follow-up.ts';
import { readTotals } from './read-totals.ts';
import { TotalsTable } from './totals-table.tsx';

const floorKinds = ['none', 'decided', 'settled'] as const;

type Shown =
  | { readonly kind: 'effect'; readonly from: number; readonly to: number; readonly effect: TargetEffect }
  | { readonly kind: 'totals'; readonly totals: readonly UnderTotal[] };

/** What a new version of the target changes, and the same criteria under several totals. */
export function EffectPanel() {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const unreadId = useId();
  const view = useApp((state) => state.view);
  const followUp = useFollowUp();
  const targets = view?.targets ?? [];
  const [from, setFrom] = useState(formatNumber(targets.at(-2)?.number ?? targets.at(-1)?.number ?? 0));
  const [to, setTo] = useState(formatNumber(targets.at(-1)?.number ?? 0));
  const [floor, setFloor] = useState<(typeof floorKinds)[number]>('none');
  const [totals, setTotals] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  if (view === null || view.target === null) return null;
  const floors: Floors =
    floor === 'none'
      ? {}
      : Object.fromEntries((followUp?.rows ?? []).map((row) => [row.kommunenummer, row[floor].number ?? 0]));
  const rest = view.draft.rest?.persons ?? 0;
  const withInput = (show: (input: Parameters<typeof targetEffect>[0]) => Shown): void => {
    const input = allocationInput(view, view.draft);
    if (input.ok) setShown(show(input.value));
    else store.getState().fail(input.error);
  };
  const [first, last] = [wholeNumber(from), wholeNumber(to)];
  const { totals: several, unread } = readTotals(totals);
  const asked = view.kommuner.filter((one) => one.asked);
  return (
    <section className="block effect" aria-labelledby="effect-title">
      <h2 id="effect-title">{words.effect}</h2>
      <p className="muted">{words.effectHelp}</p>
      <div className="effect-form">
        <TargetField label={words.from} value={from} write={setFrom} />
        <TargetField label={words.to} value={to} write={setTo} />
        <label>
          {words.floors}
          <select
            className="ds-input"
            value={floor}
            onChange={(event) => setFloor(floorKinds.find((kind) => kind === event.target.value) ?? 'none')}
          >
            {floorKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.floorKinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant="secondary"
          disabled={first === null || last === null || Math.min(first, last) < rest}
          onClick={() => {
            if (first === null || last === null) return;
            withInput((input) => ({
              kind: 'effect',
              from: first,
              to: last,
              effect: targetEffect(input, first - rest, last - rest, floors),
            }));
          }}
        >
          {words.reckon}
        </Button>
      </div>
      <div className="effect-form">
        <label className="wide">
          {words.totals}
          <input
            className="ds-input"
            placeholder="641; 3790; 5000"
            aria-invalid={unread.length > 0 || undefined}
            aria-describedby={unread.length > 0 ? unreadId : undefined}
            value={totals}
            onChange={(event) => setTotals(event.target.value)}
          />
        </label>
        <Button
          variant="secondary"
          disabled={unread.length > 0 || several.length === 0 || several.some((total) => total < rest)}
          onClick={() =>
            withInput((input) => ({
              kind: 'totals',
              totals: underTotals(
                input,
                several.map((total) => total - rest),
                floors,
              ),
            }))
          }
        >
          {words.compareTotals}
        </Button>
      </div>
      {unread.length > 0 && (
        <p id={unreadId} className="field-problem" role="status">
          {words.totalsUnread(unread)}
        </p>
      )}
      {shown?.kind === 'effect' && <EffectTable shown={shown} kommuner={asked} />}
      {shown?.kind === 'totals' && (
        <TotalsTable totals={shown.totals} rest={rest} inForce={view.target.number} kommuner={asked} />
      )}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
}

function TargetField({ label, value, write }: FieldProps) {
  return (
    <label>
      {label}
      <input
        className="ds-input"
        inputMode="numeric"
        value={value}
        onChange={(event) => write(event.target.value)}
      />
    </label>
  );
}

interface TableProps {
  readonly shown: Extract<Shown, { readonly kind: 'effect' }>;
  readonly kommuner: readonly { readonly kommunenummer: string; readonly name: string }[];
}

function EffectTable({ shown: { from, to, effect }, kommuner }: TableProps) {
  const words = useWords().oppfolging;
  const { before, after, agrees } = effect;
  return (
    <>
      <p className={beyondTenth(from, to) ? 'warn' : undefined}>
        {beyondTenth(from, to) ? words.beyond : words.within}
      </p>
      {after.conflict !== null && (
        <p className="warn">{words.noAnswer(after.conflict.need, after.conflict.have)}</p>
      )}
      <p role="status">
        {agrees === null ? words.noLadder : agrees ? words.agrees(Math.abs(to - from)) : words.disagrees}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.kommune}</th>
            <th scope="col" className="num">
              {words.before}
            </th>
            <th scope="col" className="num">
              {words.after}
            </th>
            <th scope="col" className="num">
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {kommuner.map(({ kommunenummer, name }) => {
            const [old, now] = [before?.[kommunenummer], after.numbers?.[kommunenummer]];
            return (
              <tr key={kommunenummer}>
                <th scope="row">
                  {name} {after.held.includes(kommunenummer) && <span className="tag">{words.held}</span>}
                </th>
                <td className="num">{old === undefined ? '–' : formatNumber(old)}</td>
                <td className="num">{now === undefined ? '–' : formatNumber(now)}</td>
                <td className="num">
                  {old === undefined || now === undefined ? '–' : formatChange(now - old)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
