import { formatNumber } from '../../../shared/i18n/format-number.ts';
import type { HistoryNumber } from '../../../shared/model/settlement-history.ts';
import { useWords } from '../../store/use-app.ts';

/** One number of the past: a sum that lacks a hidden part says «minst», and its parts stand in the tip. */
export function HistoryCell({ value }: { readonly value: HistoryNumber | undefined }) {
  const words = useWords().historie;
  if (value === undefined) return <td className="num">–</td>;
  const { number, hidden, parts } = value;
  const said = [
    ...(parts.length > 1
      ? [words.partsOf(parts.map((part) => words.part(part.name, part.number)).join(', '))]
      : []),
    ...(number !== null && hidden.length > 0 ? [words.hidden(hidden)] : []),
  ].join('; ');
  return (
    <td className="num" title={said === '' ? undefined : said}>
      {number === null ? (
        ':'
      ) : (
        <>
          {hidden.length > 0 && <span className="muted">{words.hiddenMark} </span>}
          {formatNumber(number)}
        </>
      )}
    </td>
  );
}
