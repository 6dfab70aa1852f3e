import { memo } from 'react';
import { textWidth } from '../charts/text-width.ts';
import { signRoom } from './bubble-picture.ts';

interface Props {
  readonly kommunenummer: string;
  readonly name: string;
  /** As they are written. */
  readonly number: string;
  readonly sign: string;
  /** The sign in brackets after the number, where there is room for both. */
  readonly withSign: boolean;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The name stands inside. */
  readonly roomy: boolean;
  /** Where the name stands outside, from the middle; null for none. */
  readonly nameX: number | null;
  readonly nameY: number | null;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly selected: boolean;
  readonly hovered: boolean;
}

/** One bubble with its name. Drawn again only when something of it has changed. */
export const BubbleShape = memo(function BubbleShape(props: Props) {
  const { name, number, sign, r, roomy, nameX, nameY, selected } = props;
  return (
    <g
      className={`bubble c-${props.colour}`}
      data-kommune={props.kommunenummer}
      data-selected={selected || undefined}
      data-hovered={props.hovered || undefined}
      transform={`translate(${props.x.toFixed(1)} ${props.y.toFixed(1)})`}
    >
      {selected && <circle className="ring" r={r + 3} />}
      <circle className="area" r={r} />
      {roomy ? (
        <text className="inside" textAnchor="middle">
          <tspan x={0} dy="-0.1em">
            {name}
          </tspan>
          <tspan className="strong" x={0} dy="1.15em">
            {number}
            {props.withSign ? ` (${sign})` : ''}
          </tspan>
        </text>
      ) : (
        r >= signRoom &&
        textWidth(sign, 11) < 2 * r - 2 && (
          <text className="sign" textAnchor="middle" dy="0.35em">
            {sign}
          </text>
        )
      )}
      {!roomy && nameX !== null && nameY !== null && (
        <text className="name" x={nameX} y={nameY} dy="0.35em" textAnchor={props.anchor}>
          {name} <tspan className="strong">{number}</tspan>
          {r < signRoom && sign !== '' && <tspan className="quiet"> {sign}</tspan>}
        </text>
      )}
    </g>
  );
});
