import { formatChange } from '../../../shared/i18n/format-number.ts';
import { writeText } from '../../components/write-text.ts';
import type { LiveNumbers } from '../../store/live-numbers.ts';
import { useLive } from '../../store/use-live.ts';
import { changeClass } from './change-class.ts';

/** A change from last year with its sign and colour; a dash where there is none. */
export function LiveChange({ of }: { readonly of: (live: LiveNumbers) => number | null }) {
  return <span ref={useLive(of, write)} />;
}

function write(element: HTMLSpanElement, change: number | null): void {
  element.className = changeClass(change);
  writeText(element, change === null ? '–' : formatChange(change));
}
