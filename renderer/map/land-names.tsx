import type { LandLabel } from './land-labels.ts';

/** Name and sign on each land, or the sign alone where there is no room for the name. */
export function LandNames({ labels }: { readonly labels: readonly LandLabel[] }) {
  return (
    <>
      {labels.map(({ id, x, y, name, sign }) => (
        <text key={id} className="land-name" x={x} y={y} textAnchor="middle">
          {name !== null && (
            <tspan x={x} dy="-0.8em">
              {name}
            </tspan>
          )}
          <tspan className="strong" x={x} dy={name === null ? '0.35em' : '1.15em'}>
            {sign}
          </tspan>
        </text>
      ))}
    </>
  );
}
