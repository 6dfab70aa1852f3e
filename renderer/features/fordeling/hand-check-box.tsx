import type { AllocatedPlace, CertificateEntry } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { useWords } from '../../store/use-app.ts';
import { handCheck } from './hand-check.ts';

interface Props {
  readonly place: AllocatedPlace;
  readonly certificate: readonly CertificateEntry[];
  readonly groupName: (id: string) => string;
}

/** The one box the reader can redo with a pocket calculator. */
export function HandCheckBox({ place, certificate, groupName }: Props) {
  const words = useWords().work.check;
  const check = handCheck(place, certificate);
  const { boundBy } = place;
  return (
    <aside className="hand-check" aria-labelledby="hand-check-title">
      <h3 id="hand-check-title">{words.title}</h3>
      {boundBy?.kind === 'lock' || check === null ? (
        <p>{words.locked}</p>
      ) : (
        <>
          <dl>
            <dt>{words.key}</dt>
            <dd>{check.key}</dd>
            <dt>{words.divisor}</dt>
            <dd>{check.divisor}</dd>
            <dt className="line">{words.gives}</dt>
            <dd className="line">{check.quotient}</dd>
            <dt>{words.rounded}</dt>
            <dd>
              <b>{formatNumber(check.rounded)}</b>
            </dd>
          </dl>
          {check.rounded !== place.number && <p>{words.held(place.number)}</p>}
          {boundBy?.kind === 'min' && <p>{words.min(boundBy.value)}</p>}
          {boundBy?.kind === 'max' && <p>{words.max(boundBy.value)}</p>}
          {boundBy?.kind === 'zero-or-min' && <p>{words.branch}</p>}
          <p className="muted">
            {check.group === null
              ? words.all(check.divisor)
              : words.group(check.divisor, groupName(check.group))}
          </p>
        </>
      )}
    </aside>
  );
}
