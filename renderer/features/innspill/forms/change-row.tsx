import type { FormFound } from '../../../../shared/contract/index.ts';
import { formatNumber } from '../../../../shared/i18n/format-number.ts';
import type { FormChange, FormTake } from '../../../../shared/model/form.ts';
import { wholeNumber } from '../../../components/whole-number.ts';
import { decisionKey, type FormDecision, takeOf } from '../../../store/form-choices.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';
import { useFormsWords } from './use-forms-words.ts';

interface Props {
  readonly form: FormFound;
  readonly change: FormChange;
}

const shown = (value: string | number | null, nothing: string): string =>
  value === null ? nothing : typeof value === 'number' ? formatNumber(value) : value;

/** What can be done with an answer. */
function waysOf(change: FormChange): readonly FormTake[] {
  if (change.why === 'too-long') return ['keep'];
  if (change.why === 'eleven-digits') return ['masked', 'new', 'keep'];
  return change.field.startsWith('topic-') && change.old !== null ? ['new', 'both', 'keep'] : ['new', 'keep'];
}

/** One answer: what stands, what the form says, and what becomes of it. */
export function ChangeRow({ form, change }: Props) {
  const words = useFormsWords();
  const store = useAppStore();
  const choices = useApp((state) => state.formChoices);
  const key = decisionKey(form.file, change.field);
  const said = choices.decisions[key];
  const take = takeOf(form, change, choices);
  const isNumberQuestion = change.why === 'not-a-whole-number';
  const decide = (decision: FormDecision | null): void => {
    const { [key]: _before, ...others } = choices.decisions;
    store.getState().chooseForms({ decisions: decision === null ? others : { ...others, [key]: decision } });
  };
  const why =
    change.why === 'not-a-whole-number'
      ? words.whyNumber(change.written)
      : change.why === 'eleven-digits'
        ? words.whyEleven
        : change.why === 'too-long'
          ? words.whyLong
          : null;
  return (
    <tr data-kind={change.kind}>
      <th scope="row">
        {words.fields[change.field]} <span className="form-mark">{words.marks[change.kind]}</span>
      </th>
      <td className={change.old === null ? 'muted' : 'form-text'}>{shown(change.old, words.nothing)}</td>
      <td className="form-text">
        {shown(change.new, change.written)}
        {why !== null && <span className="warn form-why">{why}</span>}
      </td>
      <td>
        {isNumberQuestion && (
          <input
            type="text"
            inputMode="numeric"
            className="form-number"
            aria-label={words.number(words.fields[change.field])}
            value={said?.take === 'new' && said.number !== null ? String(said.number) : ''}
            onChange={(event) => {
              const number = wholeNumber(event.target.value);
              decide(number === null ? null : { take: 'new', number });
            }}
          />
        )}
        <select
          aria-label={`${words.columns.take}: ${words.fields[change.field]}`}
          value={take ?? ''}
          onChange={(event) => {
            const chosen = waysOf(change).find((way) => way === event.target.value);
            decide(chosen === undefined ? null : { take: chosen, number: said?.number ?? null });
          }}
        >
          <option value="">{words.take.undecided}</option>
          {waysOf(change)
            .filter((way) => way !== 'new' || !isNumberQuestion || (said?.number ?? null) !== null)
            .map((way) => (
              <option key={way} value={way}>
                {way === 'keep' && change.old === null ? words.skip : words.take[way]}
              </option>
            ))}
        </select>
      </td>
    </tr>
  );
}
