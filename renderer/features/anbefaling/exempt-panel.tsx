import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { topics } from '../../../shared/model/innspill.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useDetails } from './use-details.ts';

/** Texts that are exempt from public disclosure, by the law the user names. */
export function ExemptPanel() {
  const words = useWords();
  const more = words.packageMore;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const kommuner = useApp((state) => state.view?.kommuner) ?? [];
  const [view, again] = useDetails();
  const [kommune, setKommune] = useState('');
  const [topic, setTopic] = useState(1);
  const [law, setLaw] = useState('');
  const chosen = kommune === '' ? (kommuner[0]?.kommunenummer ?? '') : kommune;
  const nameOf = (id: string): string => kommuner.find((one) => one.kommunenummer === id)?.name ?? id;
  const topicName = (number: number): string => more.topics[topics.find((one) => one === number) ?? 1];
  const set = async (kommunenummer: string, number: number, legalBasis: string | null): Promise<void> => {
    const found = topics.find((one) => one === number) ?? 1;
    const input = { roundId, kommunenummer, topic: found, legalBasis };
    if (await store.getState().write('exempt.set', input)) {
      setLaw('');
      again();
    }
  };
  return (
    <details className="block">
      <summary>
        <h2 className="inline-heading">{more.exempt}</h2>
      </summary>
      <p className="muted">{more.exemptLead}</p>
      <ul>
        {view?.exempt.map((entry) => (
          <li key={`${entry.kommunenummer} ${entry.topic}`}>
            {nameOf(entry.kommunenummer)}, {topicName(entry.topic)}: {entry.legalBasis}{' '}
            <Button variant="tertiary" onClick={() => void set(entry.kommunenummer, entry.topic, null)}>
              {more.exemptLift(nameOf(entry.kommunenummer))}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="details-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (law.trim().length >= 3) void set(chosen, topic, law.trim());
        }}
      >
        <Field>
          <Label>{more.exemptKommune}</Label>
          <Select value={chosen} onChange={(event) => setKommune(event.target.value)}>
            {kommuner.map(({ kommunenummer, name }) => (
              <Select.Option key={kommunenummer} value={kommunenummer}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{more.exemptTopic}</Label>
          <Select value={String(topic)} onChange={(event) => setTopic(Number(event.target.value))}>
            {topics.map((number) => (
              <Select.Option key={number} value={String(number)}>
                {topicName(number)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          label={more.exemptLaw}
          description={more.exemptLawHelp}
          value={law}
          onChange={(event) => setLaw(event.target.value)}
        />
        <Button type="submit" variant="secondary">
          {more.exemptAdd}
        </Button>
      </form>
    </details>
  );
}
