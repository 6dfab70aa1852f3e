import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { askedWithoutReason } from '../../../shared/model/asked-without-reason.ts';
import { measureValue } from '../../../shared/model/measure-value.ts';
import type { KommuneView } from '../../../shared/model/round.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { AskedReason } from './asked-reason.tsx';

/** A kommune whose reason is being written, and whether it is to be asked. */
interface Changing {
  readonly kommunenummer: string;
  readonly asked: boolean;
}

/** Who is asked. A change is made together with its reason, and one that came without can be given it. */
export function AskedTable() {
  const words = useWords();
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const set = useApp((state) => state.view?.draft.criteria ?? null);
  const [changing, setChanging] = useState<Changing | null>(null);
  if (set === null) return null;
  const asked = kommuner.filter((one) => one.asked).length;
  const number = (kommune: KommuneView, measure: typeof set.size): string => {
    const value = measureValue(kommune, measure);
    if (value.number !== null) return formatNumber(value.number);
    return value.missing === null ? '–' : words.basis.missingKinds[value.missing];
  };
  const silent = askedWithoutReason(
    kommuner.map((kommune) => ({ ...kommune, lastYear: measureValue(kommune, set.lastYear).number })),
  );
  const own = ({ kommunenummer }: KommuneView): Changing | null =>
    changing?.kommunenummer === kommunenummer ? changing : null;
  const change = ({ kommunenummer, asked: before }: KommuneView, to: boolean): void =>
    setChanging(to === before ? null : { kommunenummer, asked: to });
  const lacksReason = new Set([...silent.takenIn, ...silent.leftOut]);
  return (
    <section aria-labelledby="asked-title" className="block">
      <h2 id="asked-title">{words.round.asked}</h2>
      <p className="muted">
        {words.round.askedHelp} {words.round.askedCount(asked, kommuner.length)}.
      </p>
      <table className="plain-table asked">
        <thead>
          <tr>
            <th scope="col">{words.work.columns.kommune}</th>
            <th scope="col" className="num">
              {words.work.columns.inhabitants}
            </th>
            <th scope="col" className="num">
              {words.round.askedLast}
            </th>
            <th scope="col">{words.round.askedHead}</th>
            <th scope="col">{words.round.reason}</th>
          </tr>
        </thead>
        <tbody>
          {kommuner.map((kommune) => (
            <tr key={kommune.kommunenummer}>
              <th scope="row">{kommune.name}</th>
              <td className="num">{number(kommune, set.size)}</td>
              <td className="num">{number(kommune, set.lastYear)}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={words.round.isAsked(kommune.name)}
                  checked={own(kommune)?.asked ?? kommune.asked}
                  onChange={({ target }) => change(kommune, target.checked)}
                />
              </td>
              <td>
                <Reason
                  kommune={kommune}
                  changing={own(kommune)}
                  isLacking={lacksReason.has(kommune.name)}
                  change={setChanging}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ReasonProps {
  readonly kommune: KommuneView;
  readonly changing: Changing | null;
  /** It is asked and was not last year, or the other way, and nobody has written why. */
  readonly isLacking: boolean;
  readonly change: (changing: Changing | null) => void;
}

function Reason({ kommune, changing, isLacking, change }: ReasonProps) {
  const words = useWords().round;
  const { kommunenummer, asked, askedReason, name } = kommune;
  if (changing !== null)
    return <AskedReason kommune={kommune} asked={changing.asked} close={() => change(null)} />;
  if (askedReason === null && !isLacking) return null;
  return (
    <>
      {askedReason}{' '}
      <Button
        variant="tertiary"
        aria-label={askedReason === null ? words.writeReasonFor(name) : words.changeReasonFor(name)}
        onClick={() => change({ kommunenummer, asked })}
      >
        {askedReason === null ? words.writeReason : words.changeReason}
      </Button>
    </>
  );
}
