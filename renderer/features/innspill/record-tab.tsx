import { useApp, useWords } from '../../store/use-app.ts';
import { InnspillList } from './innspill-list.tsx';
import { KommuneInnspill } from './kommune-innspill.tsx';

/** The kommuner to the left, the one being read to the right. */
export function RecordTab() {
  const words = useWords().input;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const selected = useApp((state) => state.selected);
  const kommune = kommuner.find((one) => one.kommunenummer === selected) ?? kommuner[0];
  return (
    <div className="innspill">
      <InnspillList current={kommune?.kommunenummer ?? null} />
      {kommune === undefined ? (
        <h1>{words.title}</h1>
      ) : (
        <KommuneInnspill key={kommune.kommunenummer} kommune={kommune} />
      )}
    </div>
  );
}
