import type { LogLine } from '../../../shared/i18n/log-line.ts';
import { localTime } from '../../components/local-time.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useWords } from '../../store/use-app.ts';

/** Entries of the log, the newest at the top. */
export function LogTable({ lines }: { readonly lines: readonly LogLine[] }) {
  const words = useWords().logg;
  const { columns } = words;
  return (
    <ScrollRegion label={words.list} className="log-table">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.kommune}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.who}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, at, what, undone, kommune, reason, who }) => (
            <tr key={id} data-undone={undone || undefined}>
              <td className="log-time">
                <time dateTime={at}>{localTime(at)}</time>
              </td>
              <th scope="row">
                <span className="log-what">{what}</span>
                {undone && <span className="tag">{words.undone}</span>}
              </th>
              <td>{kommune}</td>
              <td className="log-reason">{reason}</td>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
