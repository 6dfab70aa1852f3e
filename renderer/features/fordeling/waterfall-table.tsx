import { Fragment, useState } from 'react';
import type { Reason, ReasonId } from '../../../shared/allocation/index.ts';
import { formatChange, formatTenths } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import { changeClass } from './change-class.ts';
import { ReasonSource, useReasonMeasure } from './reason-source.tsx';
import type { ReasonName } from './use-reason-names.ts';
import { type WaterfallStep, waterfallSteps } from './waterfall-steps.ts';

interface Props {
  readonly reasons: readonly Reason[];
  readonly nameOf: (id: ReasonId) => ReasonName;
  readonly result: string;
  readonly kommunenummer: string;
}

/** From inhabitants to the number, line by line; the lines add up to it exactly. */
export function WaterfallTable({ reasons, nameOf, result, kommunenummer }: Props) {
  const { work: words, fordeling } = useWords();
  const { sourceOf } = fordeling.reasons;
  const [open, setOpen] = useState<ReasonId | null>(null);
  const measureOf = useReasonMeasure();
  const measure = open === null ? null : measureOf(open);
  const label = (id: ReasonId) => (
    <span className="waterfall-label">
      <span>{nameOf(id).name}</span> {nameOf(id).value}
    </span>
  );
  const { steps, result: end, low, high } = waterfallSteps(reasons);
  const bar = (from: number, to: number, kind: string) => (
    <svg
      viewBox="0 0 1000 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="fall"
      data-kind={kind}
    >
      <rect
        x={(1000 * (Math.min(from, to) - low)) / (high - low)}
        width={Math.max(3, (1000 * Math.abs(to - from)) / (high - low))}
        y="4"
        height="12"
      />
    </svg>
  );
  const kind = (step: WaterfallStep): string =>
    step.id === 'inhabitants' ? 'start' : changeClass(step.tenths);
  return (
    <table className="waterfall">
      <caption className="visually-hidden">{words.reasonsTable}</caption>
      <colgroup>
        <col className="waterfall-name" />
        <col />
        <col className="waterfall-persons" />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.reasonPart}</th>
          <th scope="col">{words.chart}</th>
          <th scope="col">{words.reasonPersons}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Fragment key={step.id}>
            <tr>
              <th scope="row">
                {measureOf(step.id) === null ? (
                  label(step.id)
                ) : (
                  <button
                    type="button"
                    className="reason-button"
                    aria-expanded={open === step.id}
                    onClick={() => setOpen(open === step.id ? null : step.id)}
                  >
                    {label(step.id)}
                    <span className="visually-hidden">. {sourceOf(nameOf(step.id).name)}</span>
                  </button>
                )}
              </th>
              <td>{bar(step.from, step.to, kind(step))}</td>
              <td className={`persons ${kind(step)}`}>
                {step.id === 'inhabitants' ? formatTenths(step.tenths) : formatChange(step.tenths / 10, 1)}
              </td>
            </tr>
            {open === step.id && measure !== null && (
              <tr>
                <td colSpan={3}>
                  <ReasonSource measure={measure} kommunenummer={kommunenummer} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.parts.result}</th>
          <td>{bar(0, end, 'result')}</td>
          <td className="persons">{result}</td>
        </tr>
      </tfoot>
    </table>
  );
}
