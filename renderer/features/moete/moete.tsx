import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type MeetingForm, meetingForms } from '../../../shared/model/meeting.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { MeetingLog } from './meeting-log.tsx';
import { meetingPages } from './meeting-pages.ts';
import { useMeetingRecord } from './use-meeting-record.ts';
import { useMeetingView } from './use-meeting-view.ts';

/** Before and after a meeting: which form to show, where it was left, and what was written down. */
export function Moete() {
  const words = useWords().moete;
  const record = useMeetingRecord();
  const ready = useApp((state) => state.outcome?.kind === 'allocated' && state.view?.target !== null);
  return (
    <div className="page moete">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      {ready ? (
        <div className="meeting-forms">
          {meetingForms.map((form) => (
            <FormCard key={form} form={form} record={record} />
          ))}
        </div>
      ) : (
        <p className="muted">{words.waits}</p>
      )}
      <section className="meeting-keys" aria-label={words.keysTitle}>
        <dl>
          {words.keys.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      {record !== null && <MeetingLog record={record} />}
    </div>
  );
}

interface CardProps {
  readonly form: MeetingForm;
  readonly record: ReturnType<typeof useMeetingRecord>;
}

/** One form: who meets, what is shown, and where it was left. */
function FormCard({ form, record }: CardProps) {
  const { moete: words, robustness } = useWords();
  const store = useAppStore();
  const selected = useApp((state) => state.selected);
  const asked = useApp((state) => state.view?.kommuner ?? []).filter((kommune) => kommune.asked);
  const [wanted, setWanted] = useState<string | null>(null);
  const first = asked.find((one) => one.kommunenummer === (wanted ?? selected)) ?? asked[0];
  const kommunenummer = form === 'dialog' ? (first?.kommunenummer ?? null) : null;
  const view = useMeetingView(form, kommunenummer, record);
  const pages = view === null ? [] : meetingPages(view);
  const left = record?.places.find((one) => one.form === form && one.kommunenummer === kommunenummer);
  const at = pages.findIndex((page) => page.id === left?.page);
  const present = (page: string | null): void => store.getState().present({ form, kommunenummer, page });
  return (
    <section className="meeting-card" aria-labelledby={`meeting-${form}`}>
      <h2 id={`meeting-${form}`}>{words.forms[form]}</h2>
      <p>{words.formWho[form]}</p>
      <p className="muted">
        {words.formShows[form]} {form === 'samarbeid' && view?.hasWeights === false && robustness.noWeights}
      </p>
      {form === 'dialog' && (
        <label className="meeting-select">
          {words.kommune}
          <select value={kommunenummer ?? ''} onChange={(event) => setWanted(event.target.value)}>
            {asked
              .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
              .map((one) => (
                <option key={one.kommunenummer} value={one.kommunenummer}>
                  {one.name}
                </option>
              ))}
          </select>
        </label>
      )}
      <div className="actions">
        {at > 0 ? (
          <>
            <Button onClick={() => present(left?.page ?? null)}>{words.goOn(at + 1, pages.length)}</Button>
            <Button variant="secondary" onClick={() => present(null)}>
              {words.fromStart}
            </Button>
          </>
        ) : (
          <Button onClick={() => present(null)}>{words.start}</Button>
        )}
      </div>
    </section>
  );
}
