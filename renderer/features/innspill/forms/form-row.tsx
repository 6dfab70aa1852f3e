import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import type { FormFound } from '../../../../shared/contract/index.ts';
import { formatDate } from '../../../../shared/i18n/format-date.ts';
import type { FormChange } from '../../../../shared/model/form.ts';
import { Icon } from '../../../components/icon.tsx';
import { candidateOf, changesOf, isTaken, undecided } from '../../../store/form-choices.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { ChangeRow } from './change-row.tsx';
import { useFormsWords } from './use-forms-words.ts';

interface Props {
  readonly form: FormFound;
  readonly all: readonly FormFound[];
}

/** One form that can come in: from whom, what it changes, and what the user must say of it. */
export function FormRow({ form, all }: Props) {
  const words = useFormsWords();
  const store = useAppStore();
  const choices = useApp((state) => state.formChoices);
  const [open, setOpen] = useState<boolean | null>(null);
  const id = useId();
  const candidate = candidateOf(form, choices);
  const name = candidate?.name ?? [form.said.kommunenummer, form.said.name].join(' ');
  const changes = changesOf(form, choices);
  const taken = isTaken(form, choices);
  const left = undecided(form, choices);
  const count = (kind: FormChange['kind']): number =>
    (candidate?.changes ?? []).filter((change) => change.kind === kind).length;
  const shown = open ?? (changes.some(({ kind }) => kind === 'question') || form.state === 'disagrees');
  const take = (on: boolean): void => {
    // Of several forms from one kommune only one can come in: the others are taken off.
    const others = Object.fromEntries(form.duplicates.map(({ file }) => [file, false]));
    store.getState().chooseForms({
      taken: { ...choices.taken, ...(on ? others : {}), [form.file]: on },
    });
  };
  return (
    <li className="form-row">
      <Checkbox
        aria-label={words.include(name)}
        value={form.file}
        checked={taken}
        disabled={candidate === undefined || changes.length === 0}
        onChange={(event) => take(event.target.checked)}
      />
      <div>
        <div className="form-row-head">
          <b>{name}</b>
          <span className="muted">{form.fileName}</span>
          <span className={taken && left > 0 ? 'warn' : 'muted'}>
            {changes.length === 0 && candidate !== undefined
              ? words.nothingNew
              : words.counts(count('new'), count('differs'), count('question'), count('same'))}
          </span>
        </div>
        <Notes form={form} all={all} />
        {form.state === 'disagrees' && (
          <fieldset className="form-which">
            <legend>{words.which}</legend>
            {form.candidates.map(({ kommunenummer, name: candidateName, by }) => (
              <label key={kommunenummer}>
                <input
                  type="radio"
                  name={`${id}-which`}
                  checked={choices.kommune[form.file] === kommunenummer}
                  onChange={() =>
                    store
                      .getState()
                      .chooseForms({ kommune: { ...choices.kommune, [form.file]: kommunenummer } })
                  }
                />{' '}
                {by === 'number' ? words.numberSays(candidateName) : words.nameSays(candidateName)}
              </label>
            ))}
          </fieldset>
        )}
        {shown && changes.length > 0 && (
          <table id={id} className="form-changes">
            <caption className="visually-hidden">{name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.field}</th>
                <th scope="col">{words.columns.old}</th>
                <th scope="col">{words.columns.new}</th>
                <th scope="col">{words.columns.take}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <ChangeRow key={change.field} form={form} change={change} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      <Button
        variant="tertiary"
        icon
        aria-expanded={shown}
        aria-label={`${words.columns.new}: ${name}`}
        disabled={changes.length === 0}
        onClick={() => setOpen(!shown)}
      >
        <Icon name={shown ? 'up' : 'down'} />
      </Button>
    </li>
  );
}

/** What is worth knowing of a form before it comes in. */
function Notes({ form, all }: Props) {
  const words = useFormsWords();
  const round = useApp((state) => state.view?.round.year ?? 0);
  const nameOf = (file: string): string => all.find((other) => other.file === file)?.fileName ?? '';
  const others = form.duplicates.filter(({ identical }) => !identical).map(({ file }) => nameOf(file));
  const same = form.duplicates.filter(({ identical }) => identical).map(({ file }) => nameOf(file));
  const said = [form.said.kommunenummer, form.said.name].filter((part) => part !== null).join(' ');
  const notes = [
    ...(form.state === 'disagrees'
      ? [words.states.disagrees({ kommune: said, year: String(form.said.year), round: String(round) })]
      : []),
    ...(others.length > 0 ? [words.twice(others.join(', '))] : []),
    ...(same.length > 0 ? [words.twiceSame(same.join(', '))] : []),
    ...(form.older ? [words.older] : []),
    ...(form.state === 'ready' && form.candidates[0]?.by === 'name' ? [words.byName] : []),
    ...(form.takenBefore === null ? [] : [words.takenBefore(formatDate(form.takenBefore))]),
    ...(form.dateWritten === null ? [] : [words.badDate(form.dateWritten)]),
  ];
  return (
    <>
      <p className="muted">{form.date === null ? words.noDate : words.dated(formatDate(form.date))}</p>
      {notes.map((note) => (
        <p key={note} className="warn form-note">
          <Icon name="warning" /> {note}
        </p>
      ))}
    </>
  );
}
