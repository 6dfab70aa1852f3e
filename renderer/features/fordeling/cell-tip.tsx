import { type RefObject, useEffect, useState } from 'react';

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

interface Props {
  /** What scrolls, and holds the table. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The widest a bubble gets, pixels. */
const width = 280;

/** Beside a cell that says more than its number: the same for the focus as for the pointer, so that neither is needed. */
export function CellTip({ scroller }: Props) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const show = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
      const text = target?.dataset.tip;
      if (target === null || text === undefined || isWhole(target, text)) {
        setTip(null);
        return;
      }
      const cell = target.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      setTip({
        text: isCut(target) ? text : withoutFirst(target, text),
        left: Math.max(8, Math.min(cell.left - frame.left, frame.width - width - 8)) + element.scrollLeft,
        top: cell.bottom - frame.top + element.scrollTop + 2,
      });
    };
    const hide = (): void => setTip(null);
    element.addEventListener('focusin', show);
    element.addEventListener('mouseover', show);
    element.addEventListener('mouseleave', hide);
    element.addEventListener('focusout', hide);
    // Escape takes it away (WCAG 1.4.13), and leaves the focus where it is.
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    element.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('focusin', show);
      element.removeEventListener('mouseover', show);
      element.removeEventListener('mouseleave', hide);
      element.removeEventListener('focusout', hide);
      element.removeEventListener('keydown', press);
    };
  }, [scroller]);
  if (tip === null) return null;
  return (
    // What it says is read aloud from the cell itself.
    <div
      className="cell-tip"
      aria-hidden="true"
      ref={(element) => {
        element?.style.setProperty('left', `${tip.left}px`);
        element?.style.setProperty('top', `${tip.top}px`);
      }}
    >
      {tip.text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const isCut = (element: HTMLElement): boolean => element.scrollWidth > element.clientWidth;

/** A name stands first in what its cell says; the bubble repeats it only where the cell has cut it. */
const saysName = (element: HTMLElement): boolean =>
  element.classList.contains('col-kommune') ||
  (element.tagName === 'BUTTON' && !element.classList.contains('lock'));
const withoutFirst = (element: HTMLElement, text: string): string =>
  saysName(element) ? text.split('\n').slice(1).join('\n') : text;
const isWhole = (element: HTMLElement, text: string): boolean =>
  !isCut(element) && withoutFirst(element, text) === '';
