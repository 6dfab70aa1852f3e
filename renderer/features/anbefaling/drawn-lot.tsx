import { Button } from '@digdir/designsystemet-react';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { Lot } from '../../../shared/model/lot.ts';
import type { MinorsGroup } from '../../../shared/model/minors.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';

interface Props {
  readonly lot: Lot;
  readonly title: string;
  /** The enslige mindreårige the lot is for; absent = the kommuner's own numbers. */
  readonly among?: MinorsGroup;
}

/** A lot that was written down: the order, the day, who saw it, and the way to take it back. */
export function DrawnLot({ lot, title, among }: Props) {
  const words = useWords();
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const nameOf = (id: string): string => kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const input = among === undefined ? { roundId } : { roundId, among };
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {lot.order.map(nameOf).join(', ')}{' '}
        <span className="muted">
          {formatDate(lot.date)}, {lot.witnesses}
        </span>{' '}
        <Button variant="tertiary" onClick={() => void store.getState().write('lot.remove', input)}>
          {words.package.lot.remove}
        </Button>
      </dd>
    </>
  );
}
