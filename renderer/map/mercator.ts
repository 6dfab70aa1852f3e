/** Pixels or any other plane units; y grows downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;

/**
 * Transverse Mercator on a sphere around a middle meridian: shapes keep their form all over a fylke (Snyder 1987, «Map
 * Projections», formulas 8-1 and 8-3). Units are the sphere's radius.
 */
export function mercator(lon: number, lat: number, middle: number): Spot {
  const [lambda, phi] = [(lon - middle) * radians, lat * radians];
  return {
    x: Math.atanh(Math.cos(phi) * Math.sin(lambda)),
    y: -Math.atan2(Math.tan(phi), Math.cos(lambda)),
  };
}
