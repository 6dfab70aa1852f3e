import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../store/use-app.ts';
import type { MeetingView } from './meeting-view.ts';

interface Props {
  readonly view: MeetingView;
  readonly at: number;
  readonly of: number;
  readonly open: 'form' | 'pages' | null;
  readonly turnTo: (index: number) => void;
  readonly leave: () => void;
  readonly openPages: () => void;
  readonly openForm: () => void;
}

/** What kind of meeting it is and what may be seen in it; where in it we are; and the way on. */
export function MeetingFooter({ view, at, of, open, turnTo, leave, openPages, openForm }: Props) {
  const words = useWords().moete;
  return (
    <footer className="meeting-foot">
      <p>
        <b>{words.forms[view.form]}</b>{' '}
        <span>
          {view.fylke} {view.year}
        </span>{' '}
        <span className="safe">{words.formSafe[view.form]}</span>
      </p>
      <nav aria-label={words.pages}>
        <button type="button" className="text-button" aria-expanded={open === 'pages'} onClick={openPages}>
          {words.page(at + 1, of)}
        </button>
        <span className="pair">
          <button
            type="button"
            aria-label={words.previous}
            disabled={at === 0}
            onClick={() => turnTo(at - 1)}
          >
            ←
          </button>
          <button
            type="button"
            aria-label={words.next}
            disabled={at === of - 1}
            onClick={() => turnTo(at + 1)}
          >
            →
          </button>
          <span className="key-help">{words.browse}</span>
        </span>
        <button type="button" className="text-button leave" onClick={leave}>
          <kbd>Esc</kbd> {words.leave}
        </button>
        <button type="button" className="log-button" aria-expanded={open === 'form'} onClick={openForm}>
          <Icon name="file" /> {words.logChange}
        </button>
      </nav>
    </footer>
  );
}
