import { useCallback, useEffect, useRef, useState } from 'react';
import type { Show } from '../../store/meeting-state.ts';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { LogChangeForm } from './log-change-form.tsx';
import { MeetingFooter } from './meeting-footer.tsx';
import { MeetingPageView } from './meeting-page-view.tsx';
import { meetingPages } from './meeting-pages.ts';
import { pageKey, usesKey } from './page-key.ts';
import { pageName } from './page-name.ts';
import { PageOverview } from './page-overview.tsx';
import { scrollFirst } from './scroll-first.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useMeetingRecord } from './use-meeting-record.ts';
import { useMeetingView } from './use-meeting-view.ts';

/** A place is kept when it has stood so long: leafing through does not ask the database at every page. */
const keepMs = 400;

/** The meeting: one page at a time, from one edge of the screen to the other. */
export function MeetingShow({ show }: { readonly show: Show }) {
  const words = useWords().moete;
  const store = useAppStore();
  const record = useMeetingRecord();
  const view = useMeetingView(show.form, show.kommunenummer, record);
  const roundId = useApp((state) => state.roundId);
  const call = useApp((state) => state.call);
  const [id, setId] = useState(show.page);
  const [open, setOpen] = useState<'form' | 'pages' | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const pages = view === null ? [] : meetingPages(view);
  const found = pages.findIndex((page) => page.id === id);
  const at = Math.max(0, found);
  const page = pages[at] ?? null;

  const leave = useCallback(() => store.getState().present(null), [store]);
  useFullScreen(leave);
  const close = useCallback(() => {
    store.getState().editLock(null);
    setOpen(null);
    frame.current?.querySelector<HTMLElement>('main')?.focus();
  }, [store]);
  const turnTo = (index: number): void => {
    const next = pages[Math.min(Math.max(0, index), pages.length - 1)];
    if (next !== undefined) setId(next.id);
    close();
  };

  const pageId = page?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is begun at its top
  useEffect(() => {
    // Newer browsers answer a scroll with a promise, which is no way to clean up an effect.
    frame.current?.querySelector('main')?.scrollTo?.({ top: 0 });
  }, [pageId]);
  useEffect(() => {
    if (roundId === null || pageId === null) return;
    const { form, kommunenummer } = show;
    const timer = setTimeout(
      () => void call('meeting.keepPlace', { roundId, form, kommunenummer, page: pageId }),
      keepMs,
    );
    return () => clearTimeout(timer);
  }, [roundId, pageId, show, call]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const move = pageKey(event.key);
      if (move === null || (move !== 'leave' && usesKey(event.target, event.key))) return;
      event.preventDefault();
      const shown = frame.current?.querySelector('main') ?? null;
      if (shown !== null && scrollFirst(shown, event.key)) return;
      if (move !== 'leave') turnTo(move === 'first' ? 0 : move === 'last' ? pages.length - 1 : at + move.by);
      else if (open === null) leave();
      else close();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  useEffect(() => frame.current?.querySelector<HTMLElement>('main')?.focus(), []);

  if (view === null || page === null) {
    return (
      <main className="meeting meeting-empty" tabIndex={-1}>
        <h1>{words.title}</h1>
        <p>{words.waits}</p>
        <button type="button" onClick={leave}>
          {words.close}
        </button>
      </main>
    );
  }
  const kommunenummer = 'kommunenummer' in page ? page.kommunenummer : show.kommunenummer;
  return (
    <div className="meeting" ref={frame} data-side={open !== null || undefined}>
      <main tabIndex={-1} className={`meeting-page page-${page.kind}`}>
        <MeetingPageView key={page.id} page={page} view={view} record={record} />
      </main>
      <p className="visually-hidden" aria-live="polite">
        {words.page(at + 1, pages.length)}: {pageName(page, view, words)}
      </p>
      {open === 'form' && (
        <LogChangeForm form={show.form} view={view} kommunenummer={kommunenummer} close={close} />
      )}
      {open === 'pages' && <PageOverview pages={pages} view={view} at={at} turnTo={turnTo} close={close} />}
      <MeetingFooter
        view={view}
        at={at}
        of={pages.length}
        turnTo={turnTo}
        leave={leave}
        openPages={() => setOpen(open === 'pages' ? null : 'pages')}
        openForm={() => (open === 'form' ? close() : setOpen('form'))}
        open={open}
      />
    </div>
  );
}
