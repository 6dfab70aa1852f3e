import { writeAttribute } from '../../components/write-attribute.ts';
import { useLive } from '../../store/use-live.ts';

interface Props {
  readonly kommunenummer: string;
  readonly locked: boolean;
}

/** The number again, as a length. A bar longer than the scale is visibly cut. */
export function ProposalBar({ kommunenummer, locked }: Props) {
  const follow = useLive<SVGSVGElement, number>(
    ({ byNumber, barEnd }) => (byNumber.get(kommunenummer)?.proposal ?? 0) / barEnd,
    draw,
  );
  return (
    <svg
      ref={follow}
      className="bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-locked={locked || undefined}
    >
      <rect height="6" />
      <path d="M84 6 L88 0 M90 6 L94 0" />
    </svg>
  );
}

/** The share of the scale, above 1 where it is cut. */
function draw(bar: SVGSVGElement, share: number): void {
  writeAttribute(bar, 'data-cut', share > 1 ? '' : null);
  if (bar.firstElementChild !== null) {
    writeAttribute(bar.firstElementChild, 'width', (100 * Math.min(1, share)).toFixed(2));
  }
}
