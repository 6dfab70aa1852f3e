import { Icon, type IconName } from '../components/icon.tsx';
import { Logo } from '../components/logo.tsx';
import { Mark } from '../components/mark.tsx';
import { screens, tools } from '../store/screen.ts';
import { useApp, useWords } from '../store/use-app.ts';
import { helpHere } from './help-here.ts';
import { stepStatus } from './step-status.ts';

/** A tool is no step of the year: it has nothing left to do, and so no mark. */
const toolIcons: Readonly<Record<(typeof tools)[number], IconName>> = { velg: 'choose', kopier: 'copies' };

/** The steps in the order of the year; each says in a word what is left to do. */
export function Rail() {
  const words = useWords();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const current = useApp((state) => state.screen);
  const go = useApp((state) => state.go);
  const openHelp = useApp((state) => state.openHelp);
  const status =
    view === null
      ? null
      : stepStatus(
          view,
          outcome,
          words.status,
          words.fordeling.kriterier,
          words.moete.status,
          words.oppfolging.status,
        );
  return (
    <nav className="rail" aria-label={words.app.steps}>
      <div className="brand">
        <Logo />
        Fordel
      </div>
      <ol>
        {screens.map((screen) => (
          <li key={screen}>
            <button
              type="button"
              className="step"
              aria-current={screen === current ? 'page' : undefined}
              onClick={() => go(screen)}
            >
              <Mark state={status?.[screen].state ?? 'empty'} />
              <span className="step-name">{words.steps[screen]}</span>{' '}
              <span className="step-status">{status?.[screen].text}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="rail-tools" id="rail-tools">
        {words.velg.tools}
      </p>
      <ul className="tool-list" aria-labelledby="rail-tools">
        {tools.map((tool) => (
          <li key={tool}>
            <button
              type="button"
              className="step"
              aria-current={tool === current ? 'page' : undefined}
              onClick={() => go(tool)}
            >
              <Icon name={toolIcons[tool]} />
              <span className="step-name">{words[tool].step}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="rail-help">
        <li>
          <button
            type="button"
            className="step"
            aria-current={current === 'hjelp' ? 'page' : undefined}
            onClick={() => openHelp(current === 'hjelp' ? null : helpHere())}
          >
            <Icon name="help" />
            <span className="step-name">{words.hjelp.step}</span>
          </button>
        </li>
      </ul>
      {view !== null && view.round.sample !== null && (
        <div className="rail-foot">
          <strong>
            {view.round.sample === 'public' ? words.app.exampleRound : words.app.exampleInvented}
          </strong>
          <p>{view.round.sample === 'public' ? words.app.examplePublic : words.app.exampleInventedText}</p>
        </div>
      )}
    </nav>
  );
}
