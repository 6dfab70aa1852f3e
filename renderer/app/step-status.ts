import type { ScreenWords } from '../../shared/i18n/screens-nb.ts';
import { hasAnswered } from '../../shared/model/has-answered.ts';
import { measureValue } from '../../shared/model/measure-value.ts';
import type { RoundView } from '../../shared/model/round.ts';
import type { MarkState } from '../components/mark.tsx';
import type { Outcome } from '../store/outcome.ts';
import type { Step } from '../store/screen.ts';

export interface StepStatus {
  readonly state: MarkState;
  /** In a word, what is left to do. */
  readonly text: string;
}

/** What each step says in the rail. */
export function stepStatus(
  view: RoundView,
  outcome: Outcome | null,
  words: ScreenWords['status'],
  kriterier: ScreenWords['fordeling']['kriterier'],
  moete: Pick<ScreenWords['moete']['status'], 'ready' | 'waits'>,
  oppfolging: ScreenWords['oppfolging']['status'],
): Readonly<Record<Step, StepStatus>> {
  const answered = view.kommuner.filter(hasAnswered).length;
  const lacking = view.kommuner.length - answered;
  return {
    runde:
      view.target === null
        ? { state: 'empty', text: words.targetMissing }
        : { state: 'done', text: words.target(view.target.number) },
    grunnlag: basisStatus(view, words),
    innspill:
      answered === 0
        ? { state: 'empty', text: words.notStarted }
        : lacking === 0
          ? { state: 'done', text: words.allAnswered }
          : { state: 'half', text: words.lacking(lacking) },
    kriterier: criteriaStatus(view, kriterier),
    fordeling: allocationStatus(view, outcome, words, words.allShared),
    moete:
      outcome?.kind === 'allocated'
        ? { state: 'half', text: moete.ready }
        : { state: 'empty', text: moete.waits },
    anbefaling: allocationStatus(view, outcome, words, words.ready),
    oppfolging: decisionStatus(view, oppfolging),
  };
}

/** How many of those IMDi has asked have a vedtak; before it has asked, of those that we ask for. */
function decisionStatus(view: RoundView, words: ScreenWords['oppfolging']['status']): StepStatus {
  const year = String(view.round.year);
  const written = new Map(view.written?.map((one) => [one.kommunenummer, one]));
  const rows = view.kommuner.map(({ kommunenummer, asked, values }) => ({
    ours: asked,
    asked: written.get(kommunenummer)?.asked ?? values.anmodning?.[year]?.number ?? null,
    decided: written.get(kommunenummer)?.decided ?? values.vedtak?.[year]?.number ?? null,
  }));
  const byImdi = rows.filter((row) => (row.asked ?? 0) > 0);
  const asked = byImdi.length > 0 ? byImdi : rows.filter(({ ours }) => ours);
  const decided = asked.filter((row) => row.decided !== null).length;
  if (decided === 0) return { state: 'empty', text: words.none };
  return { state: decided === asked.length ? 'done' : 'half', text: words.some(decided, asked.length) };
}

/** A criterion that no kommune has figures for counts nothing, and that is what is left to do. */
function criteriaStatus(view: RoundView, words: ScreenWords['fordeling']['kriterier']): StepStatus {
  const { criteria } = view.draft.criteria;
  const empty = criteria.filter((one) =>
    view.kommuner.every((kommune) => measureValue(kommune, one).number === null),
  ).length;
  if (empty > 0) return { state: 'half', text: words.withoutFigures(empty) };
  return { state: 'done', text: criteria.length === 0 ? words.none : words.status(criteria.length) };
}

function basisStatus(view: RoundView, words: ScreenWords['status']): StepStatus {
  if (view.imports.length === 0) return { state: 'empty', text: words.noFiles };
  const known = view.kommuner.filter((kommune) => Object.keys(kommune.values).length > 0).length;
  const lastYear = view.kommuner.some(
    (one) => measureValue(one, view.draft.criteria.lastYear).number !== null,
  );
  const all = view.kommuner.length;
  return { state: known === all && lastYear ? 'done' : 'half', text: words.linked(known, all) };
}

function allocationStatus(
  view: RoundView,
  outcome: Outcome | null,
  words: ScreenWords['status'],
  done: string,
): StepStatus {
  if (view.target === null) return { state: 'empty', text: words.waitsForTarget };
  if (outcome?.kind === 'allocated') return { state: done === words.ready ? 'half' : 'done', text: done };
  return outcome === null ? { state: 'empty', text: '' } : { state: 'half', text: words.conflict };
}
