import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import type { DetailsView } from '../../../shared/contract/package-calls.ts';
import { formatDate } from '../../../shared/i18n/format-date.ts';
import type { SavedDetails } from '../../../shared/model/details-fields.ts';
import {
  type CaseDocument,
  type RecommendationDetails,
  recommendationStatuses,
} from '../../../shared/model/recommendation-details.ts';
import { sameValue } from '../../../shared/model/same-value.ts';
import { DateInput } from '../../components/date-input.tsx';
import {
  type DetailsDraft,
  draftOf,
  filledDetails,
  isUnsaved,
  unfinishedLines,
} from '../../store/details-draft.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { CaseFields } from './case-fields.tsx';
import { DetailsClash } from './details-clash.tsx';
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
      {view !== null && <Form view={view} onSaved={again} />}
      {view !== null && <Versions view={view} />}
    </details>
  );
}

/** The contract's input type has writable arrays; the model's are readonly. */
const inCall = ({ details: { copyTo, attachments, ...details }, note }: SavedDetails) => ({
  details: { ...details, copyTo: [...copyTo], attachments: [...attachments] },
  note,
});

/** Without a case the field is not there at all. */
function withCase(
  { saksframlegg: _before, ...details }: RecommendationDetails,
  saksframlegg: CaseDocument | undefined,
): RecommendationDetails {
  return saksframlegg === undefined ? details : { ...details, saksframlegg };
}

function Form({ view, onSaved }: { readonly view: DetailsView; readonly onSaved: () => void }) {
  const words = useWords().packageMore;
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const draft = useApp((state) => state.detailsDraft);
  useEffect(() => {
    // Saved, and read again with what others have saved.
    const now = store.getState().detailsDraft;
    if (now !== null && !isUnsaved(now)) store.getState().setDetailsDraft(unfinishedLines(now, view));
  }, [view, store]);
  const unsaved = draft !== null && isUnsaved(draft);
  const saved = { details: view.details, note: view.note };
  const begun = draft ?? draftOf(saved);
  const { value, copyTo, attachments } = begun;
  const { details, note } = value;
  const write = (change: Partial<DetailsDraft>): void => {
    const next = { ...(store.getState().detailsDraft ?? begun), ...change };
    store.getState().setDetailsDraft(isUnsaved(next) ? next : unfinishedLines(next, saved));
  };
  const setDetails = (next: RecommendationDetails): void => write({ value: { ...value, details: next } });
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
    const filled = filledDetails(begun);
    const seen = begun.seen.map(inCall);
    // What is written on while this is answered is written over it, as it will be stored, and not over another window's.
    const others = begun.seen.filter((one, index) => index === 0 || !sameValue(one, filled));
    app.setDetailsDraft({ ...begun, seen: [...others, filled] });
    const sent = store.getState().detailsDraft;
    if (await app.write('details.set', { roundId, ...inCall(filled), seen })) {
      // What has been written since is not saved yet. The rest is shown until it is read again.
      const now = store.getState().detailsDraft;
      const after = now?.seen.slice(now.seen.indexOf(filled) + 1) ?? [];
      app.setDetailsDraft(
        now === sent || now === null ? draftOf(filled) : { ...now, seen: [filled, ...after] },
      );
      app.say(words.saved);
    }
    onSaved();
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
        onChange={(event) => write({ copyTo: event.target.value })}
      />
      <Textfield
        label={words.attachments}
        description={words.attachmentsHelp}
        multiline
        rows={2}
        value={attachments}
        onChange={(event) => write({ attachments: event.target.value })}
      />
      <Textfield
        label={words.note}
        multiline
        rows={2}
        value={note}
        onChange={(event) => write({ value: { ...value, note: event.target.value } })}
      />
      {unsaved && <DetailsClash draft={draft} saved={saved} />}
      <div className="actions details-wide">
        <Button type="submit" variant="secondary">
          {words.save}
        </Button>
        {unsaved && (
          <Button
            type="button"
            variant="tertiary"
            onClick={() => {
              store.getState().setDetailsDraft(null);
              onSaved();
            }}
          >
            {words.discard}
          </Button>
        )}
      </div>
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
