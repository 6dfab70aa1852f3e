import type { LonLat } from '../../../shared/model/boundary.ts';

/** GRS80: the equator's radius in metres and the flattening. */
const radius = 6_378_137;
const flattening = 1 / 298.257222101;
/** UTM: the scale on the middle meridian, and metres added to keep eastings positive. */
const scale = 0.9996;
const falseEasting = 500_000;

const n = flattening / (2 - flattening);
const rectifying = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
/** Krüger's series to the fourth power of n: below a millimetre inside a zone. */
const beta = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161_280,
] as const;
const delta = [
  2 * n - (2 * n ** 2) / 3 - 2 * n ** 3 + (116 * n ** 4) / 45,
  (7 * n ** 2) / 3 - (8 * n ** 3) / 5 - (227 * n ** 4) / 45,
  (56 * n ** 3) / 15 - (136 * n ** 4) / 35,
  (4279 * n ** 4) / 630,
] as const;

/** Metres in a UTM zone (EUREF89, northern half) to degrees: Karney 2011, «Transverse Mercator with an accuracy of a few nanometers», section 2. */
export function utmToDegrees(easting: number, northing: number, zone: number): LonLat {
  const xi = northing / (scale * rectifying);
  const eta = (easting - falseEasting) / (scale * rectifying);
  let [xi0, eta0] = [xi, eta];
  beta.forEach((term, index) => {
    const twice = 2 * (index + 1);
    xi0 -= term * Math.sin(twice * xi) * Math.cosh(twice * eta);
    eta0 -= term * Math.cos(twice * xi) * Math.sinh(twice * eta);
  });
  const conformal = Math.asin(Math.sin(xi0) / Math.cosh(eta0));
  const latitude = delta.reduce(
    (sum, term, index) => sum + term * Math.sin(2 * (index + 1) * conformal),
    conformal,
  );
  const longitude = Math.atan2(Math.sinh(eta0), Math.cos(xi0));
  return [zone * 6 - 183 + (longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}
