import { formatDate } from '../../../shared/i18n/format-date.ts';
import { formatChange, formatNumber } from '../../../shared/i18n/format-number.ts';
import { shippedSource } from '../../../shared/i18n/shipped-source.ts';
import type { TargetVersion } from '../../../shared/model/round.ts';
import { useApp, useWords } from '../../store/use-app.ts';

interface Props {
  readonly targets: readonly TargetVersion[];
  readonly inForce: number | null;
}

/** Every version of the target, with what each changed. */
export function TargetTable({ targets, inForce }: Props) {
  const words = useWords().round;
  const isSample = useApp((state) => (state.view?.round.sample ?? null) !== null);
  const language = useApp((state) => state.language);
  return (
    <table className="plain-table targets">
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col" className="num">
            {words.number}
          </th>
          <th scope="col" className="num">
            {words.change}
          </th>
          <th scope="col" className="num">
            {words.minors}
          </th>
          <th scope="col">{words.source}</th>
          <th scope="col">{words.date}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target, index) => {
          const before = targets[index - 1];
          return (
            <tr key={target.id} aria-current={target.id === inForce || undefined}>
              <th scope="row">
                {index + 1}
                {target.id === inForce && <span className="tag">{words.inForce}</span>}
              </th>
              <td className="num">{formatNumber(target.number)}</td>
              <td className="num">
                {before === undefined ? '' : formatChange(target.number - before.number)}
              </td>
              <td className="num">{target.minors === null ? '–' : formatNumber(target.minors)}</td>
              <td>{shippedSource(target.source, isSample, language)}</td>
              <td>{formatDate(target.date)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
