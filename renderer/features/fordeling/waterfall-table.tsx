import type { Reason, ReasonId } from '../../../shared/allocation/index.ts';
import { formatChange, formatTenths } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import { changeClass } from './change-class.ts';
import type { ReasonName } from './use-reason-names.ts';
import { type WaterfallStep, waterfallSteps } from './waterfall-steps.ts';

interface Props {
  readonly reasons: readonly Reason[];
  readonly nameOf: (id: ReasonId) => ReasonName;
  readonly result: string;
}

/** From inhabitants to the number, line by line; the lines add up to it exactly. */
export function WaterfallTable({ reasons, nameOf, result }: Props) {
  const words = useWords().work;
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
          <tr key={step.id}>
            <th scope="row" title={nameOf(step.id).name}>
              <span className="waterfall-label">
                <span>{nameOf(step.id).name}</span> {nameOf(step.id).value}
              </span>
            </th>
            <td>{bar(step.from, step.to, kind(step))}</td>
            <td className={`persons ${kind(step)}`}>
              {step.id === 'inhabitants' ? formatTenths(step.tenths) : formatChange(step.tenths / 10, 1)}
            </td>
          </tr>
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
