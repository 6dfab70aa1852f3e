import { Button } from '@digdir/designsystemet-react';
import { calendarFile } from '../../../shared/model/calendar-file.ts';
import { daysBetween } from '../../../shared/model/days-between.ts';
import type { Deadline } from '../../../shared/model/deadline.ts';
import { deadlineActors } from '../../../shared/model/deadline-actors.ts';
import { deadlineDate } from '../../../shared/model/deadline-date.ts';
import { fileName, saveAs } from '../../charts/save-picture.ts';
import { DateInput } from '../../components/date-input.tsx';
import { focusBeside } from '../../components/focus-beside.ts';
import { today } from '../../components/today.ts';
import { useNewest } from '../../components/use-newest.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { TextCell } from '../oppfolging/saved-cell.tsx';

const none: readonly Deadline[] = [];

/** The deadlines of the year with who must do what, and how long there is left. */
export function DeadlinesPanel() {
  const words = useWords().oppfolging;
  const store = useAppStore();
  const round = useApp((state) => state.view?.round ?? null);
  const roundId = round?.id ?? null;
  const list = useAnswer('deadlines.show', {});
  const write = (next: readonly Deadline[] | null): Promise<boolean> =>
    store
      .getState()
      .write('deadlines.save', { roundId: roundId ?? 0, entries: next === null ? null : [...next] });
  const save = useNewest(list?.entries ?? none, write);
  if (round === null || list === null) return null;
  const { entries } = list;
  const nameOf = (one: Deadline): string => one.title ?? words.deadlineNames[one.key] ?? words.newDeadline;
  const change = (key: string, part: Partial<Deadline>): void =>
    void save((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const saveCalendar = (): void => {
    const days = entries.flatMap((one) => {
      const date = deadlineDate(one, entries);
      const title = one.about ? `${nameOf(one)} (${words.about})` : nameOf(one);
      const text = `${words.who}: ${words.actors[one.who]}`;
      return date === null
        ? []
        : [{ uid: `${one.key}-${round.fylkesnummer}-${round.year}@fordel`, date, title, text }];
    });
    const name = words.calendarName(round.fylke, round.year);
    const file = calendarFile(name, days, new Date().toISOString());
    saveAs(fileName(name, 'ics'), new Blob([file], { type: 'text/calendar' }));
  };
  return (
    <section className="block deadlines" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{words.deadlines}</h2>
      <p className="muted">{words.deadlinesHelp}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.done}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {entries.map((one) => {
            const date = deadlineDate(one, entries);
            const name = nameOf(one);
            return (
              <tr key={one.key}>
                <td>
                  <TextCell
                    label={words.fieldOf(words.what, name)}
                    value={name}
                    save={(title) => title.trim() !== '' && change(one.key, { title })}
                  />
                </td>
                <td>
                  <select
                    className="ds-input"
                    aria-label={words.fieldOf(words.who, name)}
                    value={one.who}
                    onChange={(event) => {
                      const who = deadlineActors.find((actor) => actor === event.target.value);
                      if (who !== undefined) change(one.key, { who });
                    }}
                  >
                    {deadlineActors.map((actor) => (
                      <option key={actor} value={actor}>
                        {words.actors[actor]}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what it holds. */}
                  <label>
                    <span className="visually-hidden">{words.fieldOf(words.when, name)}</span>
                    <DateInput
                      value={date}
                      onChange={(value) => value !== date && change(one.key, { date: value, about: false })}
                    />
                  </label>{' '}
                  {one.about && <span className="muted">{words.about}</span>}
                </td>
                <td>
                  {date === null || one.doneOn !== null ? '' : words.daysLeft(daysBetween(today(), date))}
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.fieldOf(words.done, name)}
                    checked={one.doneOn !== null}
                    onChange={(event) => change(one.key, { doneOn: event.target.checked ? today() : null })}
                  />
                </td>
                <td>
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    aria-label={words.removeDeadline(name)}
                    data-removes
                    onClick={(event) => {
                      focusBeside(event);
                      void save((now) => now.filter(({ key }) => key !== one.key));
                    }}
                  >
                    ×
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="offer-line">
        <Button
          variant="secondary"
          data-adds
          onClick={() =>
            void save((now) => [
              ...now,
              {
                key: `egen-${crypto.randomUUID()}`,
                title: words.newDeadline,
                who: 'fylkeskommunen',
                date: null,
                after: null,
                about: false,
                doneOn: null,
              },
            ])
          }
        >
          {words.addDeadline}
        </Button>
        <Button variant="secondary" onClick={saveCalendar}>
          {words.calendar}
        </Button>
        {list.own && (
          <Button variant="tertiary" onClick={() => void write(null)}>
            {words.template}
          </Button>
        )}
      </div>
    </section>
  );
}
