import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { ImportReceipt } from '../../../shared/contract/index.ts';
import { formatPeriod } from '../../../shared/i18n/format-date.ts';
import { conflictKey } from '../../store/file-cards.ts';
import { indicatorName } from '../../store/indicator-name.ts';
import { useApp, useWords } from '../../store/use-app.ts';
import { decimalsBetween } from './decimals-of.ts';
import { valueText } from './value-text.ts';

/** What the last import did: how many values are new, which ones changed, and which were left as they stood. */
export function Receipts() {
  const words = useWords();
  const receipts = useApp((state) => state.receipts);
  const imports = useApp((state) => state.view?.imports) ?? [];
  const clear = useApp((state) => state.clearReceipts);
  // An import that was undone has nothing to show for itself.
  const standing = receipts.filter((one) => imports.some((source) => source.id === one.import.id));
  const place = useRef<HTMLElement>(null);
  // The button that was pressed is gone with its card: what came of it is where to go on from.
  useEffect(() => {
    if (receipts.length > 0) place.current?.focus();
  }, [receipts]);
  if (standing.length === 0) return null;
  return (
    <section ref={place} tabIndex={-1} className="file-card receipt" aria-label={words.basis.receipt}>
      {standing.map((one) => (
        <Receipt key={one.import.id} receipt={one} />
      ))}
      <Button variant="secondary" onClick={clear}>
        {words.app.close}
      </Button>
    </section>
  );
}

function Receipt({ receipt }: { readonly receipt: ImportReceipt }) {
  const words = useWords().basis;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const indicators = useApp((state) => state.indicators);
  const language = useApp((state) => state.language);
  const { changed, replaced, kept, changes } = receipt;
  return (
    <div>
      <h2>{words.received(receipt.import.fileName)}</h2>
      <p>{words.receivedCounts(changed - replaced, replaced, kept)}</p>
      {changes.length > 0 && (
        <details open={changes.length <= 10}>
          <summary>{words.changedValues(changes.length, replaced)}</summary>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.kommune}</th>
                <th scope="col">{words.indicator}</th>
                <th scope="col" className="num">
                  {words.before}
                </th>
                <th scope="col" className="num">
                  {words.now}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.map((one) => (
                <tr key={conflictKey(one)}>
                  <th scope="row">
                    {kommuner.find(({ kommunenummer }) => kommunenummer === one.kommunenummer)?.name ??
                      one.kommunenummer}
                  </th>
                  <td>
                    {indicatorName(indicators, one.indicator, language)}, {formatPeriod(one.period)}
                  </td>
                  <td className="num">{valueText(one.old, words.missingKinds, decimalsBetween(one))}</td>
                  <td className="num">
                    <b>{valueText(one.new, words.missingKinds, decimalsBetween(one))}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
