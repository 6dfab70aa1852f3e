import { memo } from 'react';
import type { LiveNumbers } from '../store/live-numbers.ts';
import { useLive } from '../store/use-live.ts';
import type { BubbleFace } from './bubble-face.ts';
import { drawBubble } from './draw-bubble.ts';
import { signRoom } from './name-bubbles.ts';

interface Props extends BubbleFace {
  readonly kommunenummer: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The name stands inside. */
  readonly roomy: boolean;
  /** Where the name stands outside, from the middle; null for none. */
  readonly nameX: number | null;
  readonly nameY: number | null;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly selected: boolean;
  readonly hovered: boolean;
  /** What it shows while a slider moves, where it follows one. */
  readonly follow?: ((live: LiveNumbers) => BubbleFace) | undefined;
}

/** One bubble with its name. Drawn again only when something of it has changed; its numbers are written by `drawBubble`. */
export const BubbleShape = memo(function BubbleShape(props: Props) {
  const { name, number, sign, withSign, colour, r, roomy, nameX, nameY, selected, follow } = props;
  const bubble = useLive<SVGGElement, BubbleFace>(
    (live) => follow?.(live) ?? { number, sign, withSign, colour, r },
    (element, face) =>
      drawBubble(element, face, { inside: roomy, signBeside: nameX !== null && r < signRoom }),
  );
  return (
    <g
      ref={bubble}
      data-kommune={props.kommunenummer}
      data-selected={selected || undefined}
      data-hovered={props.hovered || undefined}
      transform={`translate(${props.x.toFixed(1)} ${props.y.toFixed(1)})`}
    >
      {selected && <circle className="ring" />}
      <circle className="area" />
      {/* Keys, for what is written in one is not React's: the other is to be an element of its own. */}
      {roomy ? (
        <text key="inside" className="inside" textAnchor="middle">
          <tspan x={0} dy="-0.1em">
            {name}
          </tspan>
          <tspan className="strong" x={0} dy="1.15em" />
        </text>
      ) : (
        <text key="sign" className="sign" textAnchor="middle" dy="0.35em" />
      )}
      {!roomy && nameX !== null && nameY !== null && (
        <text className="name" x={nameX} y={nameY} dy="0.35em" textAnchor={props.anchor}>
          {name} <tspan className="strong" />
          <tspan className="quiet" />
        </text>
      )}
    </g>
  );
});
