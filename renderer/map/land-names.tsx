import { writeText } from '../components/write-text.ts';
import type { LiveNumbers } from '../store/live-numbers.ts';
import { useLive } from '../store/use-live.ts';
import type { LandLabel } from './land-labels.ts';

interface Props {
  readonly labels: readonly LandLabel[];
  /** What a land's sign is while a slider moves, where the lands follow one. */
  readonly follow?: ((live: LiveNumbers, label: LandLabel) => string) | undefined;
}

/** Name and sign on each land, or the sign alone where there is no room for the name. */
export function LandNames({ labels, follow }: Props) {
  return labels.map((label) => <LandName key={label.id} label={label} follow={follow} />);
}

function LandName({ label, follow }: { readonly label: LandLabel } & Pick<Props, 'follow'>) {
  const { x, y, name, sign } = label;
  const written = useLive<SVGTSpanElement, string>((live) => follow?.(live, label) ?? sign, writeText);
  return (
    <text className="land-name" x={x} y={y} textAnchor="middle">
      {name !== null && (
        <tspan x={x} dy="-0.8em">
          {name}
        </tspan>
      )}
      <tspan ref={written} className="strong" x={x} dy={name === null ? '0.35em' : '1.15em'} />
    </text>
  );
}
