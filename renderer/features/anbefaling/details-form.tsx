import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DetailsView } from '../../../shared/contract/package-calls.ts';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import {
  type CaseDocument,
  type RecommendationDetails,
  recommendationStatuses,
} from '../../../shared/model/recommendation-details.ts';
import { DateInput } from '../../components/date-input.tsx';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { CaseFields } from './case-fields.tsx';
import { useDetails } from './use-details.ts';

/** What an archive asks of the letter, how far the recommendation has come, and the versions that are frozen. */
export function DetailsForm() {
  const words = useWords().packageMore;
  const [view, again] = useDetails();
  return (
    <details className="block">
      <summary>
        <h2 className="inline-heading">{words.details}</h2>
      </summary>
      <p className="muted">{words.detailsLead}</p>
      {view !== null && <Form key={JSON.stringify(view.details)} view={view} onSaved={again} />}
      {view !== null && <Versions view={view} />}
    </details>
  );
}

/** Without a case the field is not there at all. */
function withCase(
  { saksframlegg: _before, ...details }: RecommendationDetails,
  saksframlegg: CaseDocument | undefined,
): RecommendationDetails {
  return saksframlegg === undefined ? details : { ...details, saksframlegg };
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function Form({ view, onSaved }: { readonly view: DetailsView; readonly onSaved: () => void }) {
  const words = useWords().packageMore;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [details, setDetails] = useState(view.details);
  const [note, setNote] = useState(view.note);
  const [copyTo, setCopyTo] = useState(view.details.copyTo.join('\n'));
  const [attachments, setAttachments] = useState(view.details.attachments.join('\n'));
  const text = (
    name:
      | 'body'
      | 'decisionCase'
      | 'yourReference'
      | 'ourReference'
      | 'caseNumber'
      | 'journalNumber'
      | 'recipient'
      | 'signature',
    help?: string,
  ) => (
    <Textfield
      label={words[name]}
      description={help}
      value={details[name]}
      onChange={(event) => setDetails({ ...details, [name]: event.target.value })}
    />
  );
  const save = async (): Promise<void> => {
    const app = store.getState();
    const filled = { ...details, copyTo: lines(copyTo), attachments: lines(attachments) };
    if (await app.write('details.set', { roundId, details: filled, note })) {
      app.say(words.saved);
      onSaved();
    }
  };
  return (
    <form
      className="details-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field>
        <Label>{words.status}</Label>
        <Select
          value={details.status}
          onChange={(event) => {
            const status = recommendationStatuses.find((one) => one === event.target.value);
            if (status !== undefined) setDetails({ ...details, status });
          }}
        >
          {recommendationStatuses.map((status) => (
            <Select.Option key={status} value={status}>
              {words.statuses[status]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {(details.status === 'political' || details.saksframlegg !== undefined) && (
        <>
          {text('body')}
          {text('decisionCase')}
          <Field>
            <Label>{words.decidedOn}</Label>
            <DateInput
              value={details.decidedOn}
              onChange={(decidedOn) => setDetails({ ...details, decidedOn })}
            />
          </Field>
        </>
      )}
      {text('yourReference')}
      {text('ourReference')}
      {text('caseNumber')}
      {text('journalNumber')}
      <Field>
        <Label>{words.date}</Label>
        <DateInput value={details.date} onChange={(date) => setDetails({ ...details, date })} />
      </Field>
      {text('signature')}
      <CaseFields
        value={details.saksframlegg}
        onChange={(saksframlegg) => setDetails(withCase(details, saksframlegg))}
      />
      {text('recipient', words.recipientHelp)}
      <Textfield
        label={words.copyTo}
        description={words.copyToHelp}
        multiline
        rows={2}
        value={copyTo}
        onChange={(event) => setCopyTo(event.target.value)}
      />
      <Textfield
        label={words.attachments}
        description={words.attachmentsHelp}
        multiline
        rows={2}
        value={attachments}
        onChange={(event) => setAttachments(event.target.value)}
      />
      <Textfield
        label={words.note}
        multiline
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        {words.save}
      </Button>
    </form>
  );
}

function Versions({ view: { versions } }: { readonly view: DetailsView }) {
  const words = useWords().packageMore;
  return (
    <>
      <h3>{words.versions}</h3>
      {versions.length === 0 && <p className="muted">{words.noVersions}</p>}
      <ul>
        {versions.map(({ version, frozenAt, status, replaces, note, changes }) => (
          <li key={version}>
            {words.version(version)}, {formatDate(frozenAt)}, {words.statuses[status]}
            {replaces !== null && (
              <span className="muted">
                {' '}
                {words.replaces(replaces)}, {words.changes(changes)}. {note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
