import { writeAttribute } from '../../components/write-attribute.ts';
import { writeText } from '../../components/write-text.ts';
import type { LiveNumbers } from '../../store/live-numbers.ts';
import { useLive } from '../../store/use-live.ts';
import { rangeText } from './range-text.ts';

/** Half the width of the drawing, in its own units. */
const half = 30;

/**
 * How far a number moves under other weights, drawn around the proposal so that one line runs down the column: the thick
 * bar is 90 % of the draws, the thin line all of them. What goes beyond the scale is cut at its end.
 */
export function RangeBar({ kommunenummer }: { readonly kommunenummer: string }) {
  const follow = useLive<HTMLSpanElement, string | null>((live) => drawn(live, kommunenummer), draw);
  return (
    <span ref={follow} className="range-cell">
      <svg
        className="range"
        viewBox={`${-half} 0 ${2 * half} 12`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className="whisker" y1="6" y2="6" />
        <rect y="3" height="6" />
        <line className="middle" x1="0" x2="0" y1="0" y2="12" />
      </svg>
      <b />
    </span>
  );
}

/** Lowest, 5 %, 95 % and highest on the drawing's scale, and the text, as one string: what reads the same is not drawn again. */
function drawn({ byNumber, reach }: LiveNumbers, kommunenummer: string): string | null {
  const range = byNumber.get(kommunenummer)?.range ?? null;
  if (range === null) return null;
  const at = (persons: number): string =>
    (half * Math.max(-1, Math.min(1, (persons - range.number) / reach))).toFixed(1);
  return [at(range.lowest), at(range.low5), at(range.high95), at(range.highest), rangeText(range)].join(';');
}

function draw(cell: HTMLSpanElement, told: string | null): void {
  cell.hidden = told === null;
  const [whisker, box] = cell.querySelectorAll('.whisker, rect');
  const text = cell.querySelector('b');
  if (told === null || whisker === undefined || box === undefined || text === null) return;
  const [lowest = '', low = '', high = '', highest = '', words = ''] = told.split(';');
  writeAttribute(whisker, 'x1', lowest);
  writeAttribute(whisker, 'x2', highest);
  writeAttribute(box, 'x', low);
  writeAttribute(box, 'width', (Number(high) - Number(low)).toFixed(1));
  writeText(text, words);
}
